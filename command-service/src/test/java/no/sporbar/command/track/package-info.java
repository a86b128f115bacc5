/** Scenarios of tracks and conditions, one class per command, and the stories of what a decision does to them. */
@NullMarked
package no.sporbar.command.track;

import org.jspecify.annotations.NullMarked;
