/**
 * The redaction register: what was erased about persons, when, by whom, on which legal basis, and which facts it concerns.
 *
 * <p>Nothing personal ever comes to this side; it knows that something is answered for, and whether it can still be opened.
 * It may rely on {@code projection}, {@code answer} and {@code subjects}. Any question may ask it who was erased.
 */
@NullMarked
package no.sporbar.query.redactions;

import org.jspecify.annotations.NullMarked;
