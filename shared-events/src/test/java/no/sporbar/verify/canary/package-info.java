/** Breaks the walls of the verifier on purpose, so that a test can see that they hold. */
@NullMarked
package no.sporbar.verify.canary;

import org.jspecify.annotations.NullMarked;
