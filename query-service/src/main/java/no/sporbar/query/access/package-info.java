/**
 * Who may do what an operator does, until people log in: bearer tokens of named actors, and what is said to others.
 *
 * <p>Everything else in this service is read by everybody. The package relies on the files that the command-service makes
 * and never writes or logs a token. It knows the addresses that need a role, and none of the code behind them.
 */
@NullMarked
package no.sporbar.query.access;

import org.jspecify.annotations.NullMarked;
