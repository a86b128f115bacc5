/**
 * What is known here, in the shapes that Norwegian archives know: a change log as in Noark 5, and a case as in eInnsyn.
 *
 * <p>They are shapes, to be read by whoever knows those formats; nobody has approved them. What is not known is left out and
 * never made up, also where the format asks for it.
 */
@NullMarked
package no.sporbar.query.archive;

import org.jspecify.annotations.NullMarked;
