package no.sporbar.ledger;

import java.util.List;

/** The Merkle tree hash exactly as RFC 6962, section 2.1, words it: split at the largest power of two and recurse. */
final class NaiveTree {
    private NaiveTree() {}

    static byte[] root(List<byte[]> leafHashes) {
        int n = leafHashes.size();
        if (n == 0) return TreeHash.emptyRoot();
        if (n == 1) return leafHashes.getFirst();
        int k = Integer.highestOneBit(n - 1);
        return TreeHash.node(root(leafHashes.subList(0, k)), root(leafHashes.subList(k, n)));
    }
}
