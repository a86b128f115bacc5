/**
 * The command service. One package for each kind of stream holds its commands, its rules and what follows from facts;
 * {@code store} is the ledger, {@code relay} publishes it, {@code dispatch} and {@code web} bring the commands in.
 */
@NullMarked
package no.sporbar.command;

import org.jspecify.annotations.NullMarked;
