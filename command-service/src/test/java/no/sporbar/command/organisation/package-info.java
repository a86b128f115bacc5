/** Tests of units, tasks and alternatives, and of an adopted alternative being carried out. */
@NullMarked
package no.sporbar.command.organisation;

import org.jspecify.annotations.NullMarked;
