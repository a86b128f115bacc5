/**
 * What every named thing of a programme is called, how it has been worded and where it stands, whatever its kind.
 *
 * <p>It may rely on {@code projection} and {@code answer}. Any question may ask it for a name.
 */
@NullMarked
package no.sporbar.query.subjects;

import org.jspecify.annotations.NullMarked;
