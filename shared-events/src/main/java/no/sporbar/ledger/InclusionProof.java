package no.sporbar.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows that a leaf stands at an index of a tree (RFC 6962, section 2.1.1).
 *
 * @param index the leaf's place from 0: the entry's position less one
 * @param path the hashes beside the way from the leaf to the root, the leaf's sibling first
 */
public record InclusionProof(long index, List<byte[]> path) {
    public InclusionProof {
        if (index < 0) throw new IllegalArgumentException("a leaf cannot have the index " + index);
        path = List.copyOf(path);
    }

    /** The proof for a leaf in the tree of this size. */
    public static InclusionProof of(long index, long size, Nodes tree) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " of " + size);
        List<Span> path = new ArrayList<>();
        walk(index, new Span(0, size), path);
        return new InclusionProof(index, Span.hashes(path, tree));
    }

    private static void walk(long index, Span span, List<Span> path) {
        if (span.to() - span.from() == 1) return;
        long middle = span.from() + Span.split(span.to() - span.from());
        Span left = new Span(span.from(), middle);
        Span right = new Span(middle, span.to());
        walk(index, index < middle ? left : right, path);
        path.add(index < middle ? right : left);
    }

    /** Whether it shows that a leaf with this hash is in the tree (RFC 9162, section 2.1.3.2). */
    public boolean shows(byte[] leafHash, TreeHead head) {
        if (index >= head.size()) return false;
        long node = index;
        long last = head.size() - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != TreeHash.LENGTH) return false;
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else hash = TreeHash.node(hash, sibling);
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(hash, head.root());
    }
}
