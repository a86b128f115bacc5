package no.sporbar.query.replay;

import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.projection.Projection;

/**
 * What one projection comes to at one checkpoint.
 *
 * @param name the projection's
 * @param root of the RFC 6962 tree over its lines, in base64
 * @param rows how many versions of rows there are
 * @param version of the projection that folded them
 */
public record Digest(String name, String root, long rows, int version) {
    /** Of a projection whose lines have this tree. */
    public static Digest of(Projection<?, ?> projection, Frontier tree) {
        return of(projection.name(), projection.version(), tree);
    }

    /** Of the lines that have this tree. */
    public static Digest of(String name, int version, Frontier tree) {
        return new Digest(name, Base64Text.of(tree.root()), tree.size(), version);
    }
}
