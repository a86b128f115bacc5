/**
 * Consultations: whom was asked what and until when, what each of them answered, what they suggested, and what became of it.
 */
@NullMarked
package no.sporbar.command.consultation;

import org.jspecify.annotations.NullMarked;
