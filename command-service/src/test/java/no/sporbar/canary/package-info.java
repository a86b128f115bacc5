/**
 * Breaks the walls on purpose, so that a test can see that they hold. Outside of the service's own packages, where
 * nothing is scanned for.
 */
@NullMarked
package no.sporbar.canary;

import org.jspecify.annotations.NullMarked;
