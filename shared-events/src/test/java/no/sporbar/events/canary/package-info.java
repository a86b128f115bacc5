/** Breaks the walls of the events on purpose, so that a test can see that they hold. */
@NullMarked
package no.sporbar.events.canary;

import org.jspecify.annotations.NullMarked;
