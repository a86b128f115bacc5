package no.sporbar.command.store;

import java.time.Instant;
import no.sporbar.ledger.Frontier;

/**
 * The end of the ledger.
 *
 * @param leafHash of the last entry; empty if there is none
 */
record Head(Frontier frontier, Instant recordedAt, byte[] leafHash) {
    long size() {
        return frontier.size();
    }
}
