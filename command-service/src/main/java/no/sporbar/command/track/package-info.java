/**
 * Tracks: investigations that may begin under a condition, and the conditions that they stand or fall with.
 */
@NullMarked
package no.sporbar.command.track;

import org.jspecify.annotations.NullMarked;
