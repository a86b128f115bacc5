/**
 * Every kind of stream and every command there is: its name, its JSON Schema, and how what somebody sent becomes a command.
 *
 * <p>All shape is checked here, with every mistake named by its place, before anything is decided. Nothing behind this
 * package sees a command that its schema would refuse.
 */
@NullMarked
package no.sporbar.command.catalogue;

import org.jspecify.annotations.NullMarked;
