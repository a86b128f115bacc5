/**
 * What can show that a milestone's criteria are met: impact assessments that were delivered, and briefings that were planned,
 * held or cancelled.
 */
@NullMarked
package no.sporbar.query.evidence;

import org.jspecify.annotations.NullMarked;
