package no.sporbar.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The leaves from one index up to, not including, another, as RFC 6962 splits them: perfect subtrees, largest first, joined
 * from the right. It begins where such a split begins, so the subtrees are nodes of the tree.
 */
record Span(long from, long to) {
    /** The largest power of two below a size of at least two: where RFC 6962 splits. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (long at = from; at < to; ) {
            long width = Long.highestOneBit(to - at);
            int level = Long.numberOfTrailingZeros(width);
            nodes.add(new Node(level, at >> level));
            at += width;
        }
        return nodes;
    }

    /** The hash over the span from the hashes of its {@link #nodes}. */
    static byte[] join(List<byte[]> hashes) {
        byte[] hash = hashes.getLast();
        for (int i = hashes.size() - 2; i >= 0; i--) hash = TreeHash.node(hashes.get(i), hash);
        return hash;
    }

    /** The hash over each span, all nodes asked for at once. */
    static List<byte[]> hashes(List<Span> spans, Nodes tree) {
        List<Node> wanted = new ArrayList<>();
        for (Span span : spans) wanted.addAll(span.nodes());
        if (wanted.isEmpty()) return List.of();
        List<byte[]> found = tree.hashes(wanted);
        List<byte[]> hashes = new ArrayList<>(spans.size());
        int next = 0;
        for (Span span : spans) {
            int count = span.nodes().size();
            hashes.add(join(found.subList(next, next + count)));
            next += count;
        }
        return hashes;
    }
}
