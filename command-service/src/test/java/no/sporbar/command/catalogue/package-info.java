/** Tests of how what somebody sent becomes a command. */
@NullMarked
package no.sporbar.command.catalogue;

import org.jspecify.annotations.NullMarked;
