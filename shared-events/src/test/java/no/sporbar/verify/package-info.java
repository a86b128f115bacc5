/** The verifier, seen to hold what is whole and to name what is not. */
@NullMarked
package no.sporbar.verify;

import org.jspecify.annotations.NullMarked;
