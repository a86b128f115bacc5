/**
 * What a programme file says will be true, read plainly: for tests that compare it with what the product shows.
 *
 * <p>Relies on the YAML library and the JDK only. It must not use anything of the product, since its whole worth is that it
 * was written without it.
 */
@NullMarked
package no.sporbar.programmefile.facts;

import org.jspecify.annotations.NullMarked;
