package no.sporbar.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A tree of some size and its root; a value.
 *
 * @param root 32 bytes; not to be changed
 */
public record TreeHead(long size, byte[] root) {
    public TreeHead {
        if (size < 0) throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
        if (root.length != TreeHash.LENGTH) throw new IllegalArgumentException("a root of " + root.length + " bytes");
    }

    /** The head of the tree with this right edge. */
    public static TreeHead of(Frontier frontier) {
        return new TreeHead(frontier.size(), frontier.root());
    }

    /** The head of the tree of this size, from hashes that are kept; asked for all at once. */
    public static TreeHead of(long size, Nodes tree) {
        if (size == 0) return new TreeHead(0, TreeHash.emptyRoot());
        return new TreeHead(size, Span.hashes(List.of(new Span(0, size)), tree).getFirst());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHead that && size == that.size && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return "size " + size + ", root " + Base64.getEncoder().encodeToString(root);
    }
}
