/**
 * Which programmes stand still, before which entry, and why.
 *
 * <p>It may rely on {@code intake} and {@code answer}; it changes nothing.
 */
@NullMarked
package no.sporbar.query.parked;

import org.jspecify.annotations.NullMarked;
