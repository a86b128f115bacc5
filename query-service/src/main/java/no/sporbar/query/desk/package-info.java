/**
 * What this service asks the command-service for that is no command: another key for the ledger, and who has seen what.
 *
 * <p>It asks with the token of whoever is logged in, so the command-service decides for itself whether they may.
 */
@NullMarked
package no.sporbar.query.desk;

import org.jspecify.annotations.NullMarked;
