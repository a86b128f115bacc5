package no.sporbar.ledger;

import java.util.List;

/** Where the hashes of a tree are kept. */
public interface Nodes {
    /**
     * The hashes of nodes that the tree has, in the order asked for. Proofs ask once for everything they need, so that a
     * database needs one statement.
     */
    List<byte[]> hashes(List<Node> nodes);
}
