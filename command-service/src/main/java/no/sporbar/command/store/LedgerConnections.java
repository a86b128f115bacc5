package no.sporbar.command.store;

import javax.sql.DataSource;

/**
 * New connections to the primary, logged in as the append role, for those who keep one: the ledger's writer and the relay.
 * Everybody else takes theirs from the pool.
 */
public record LedgerConnections(DataSource unpooled) {
    /**
     * To be said on each of them: every question goes down an index. A plan made while the ledger is small would otherwise
     * read all of it for each answer, until somebody analyses the table.
     */
    public static final String BY_INDEX = "set enable_seqscan = off;";
}
