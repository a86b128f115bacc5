/**
 * What can be shown for a milestone: impact assessments that were delivered, and briefings of those who are kept informed.
 */
@NullMarked
package no.sporbar.command.evidence;

import org.jspecify.annotations.NullMarked;
