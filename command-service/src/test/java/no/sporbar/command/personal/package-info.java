/** Scenarios of what is kept about persons. */
@NullMarked
package no.sporbar.command.personal;

import org.jspecify.annotations.NullMarked;
