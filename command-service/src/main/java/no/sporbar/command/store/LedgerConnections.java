package no.sporbar.command.store;

import javax.sql.DataSource;

/**
 * New connections to the primary, logged in as the append role, for those who keep one: the ledger's writer and the relay.
 * Everybody else takes theirs from the pool.
 */
public record LedgerConnections(DataSource unpooled) {}
