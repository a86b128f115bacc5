/**
 * The milestone plan of a programme: periods, milestones, dates and what waits for what, in one consistency boundary.
 */
@NullMarked
package no.sporbar.command.milestone;

import org.jspecify.annotations.NullMarked;
