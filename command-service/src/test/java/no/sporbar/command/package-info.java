/** Tests of the service as a whole: its walls. */
@NullMarked
package no.sporbar.command;

import org.jspecify.annotations.NullMarked;
