package no.sporbar.query.certificate;

import no.sporbar.ledger.Frontier;
import no.sporbar.query.replay.Digest;

/**
 * The tree over one projection's lines as far as it has been certified.
 *
 * @param version of the projection that folded the rows
 * @param size the checkpoint at which it last grew
 */
record GrownTree(String projection, int version, long size, Frontier tree) {
    Digest digest() {
        return Digest.of(projection, version, tree);
    }
}
