/**
 * How things hang together: which suggestion led to which wording, which point adopted it, which work followed. From any
 * thing one can walk back to where it came from, and forward to what came of it.
 *
 * <p>Holds the links, the walk and the API. It may rely on {@code projection}, {@code answer} and {@code subjects}, and
 * must not use a question's rows.
 */
@NullMarked
package no.sporbar.query.trace;

import org.jspecify.annotations.NullMarked;
