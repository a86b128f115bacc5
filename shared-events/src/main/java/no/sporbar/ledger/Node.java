package no.sporbar.ledger;

/**
 * A node of the tree that is the root of a perfect subtree: its 2<sup>level</sup> leaves begin at index · 2<sup>level</sup>. Its hash
 * never changes once its last leaf is there.
 *
 * @param level 0 for a leaf
 * @param index its place among the nodes of its level, from 0
 */
public record Node(int level, long index) {
    public Node {
        if (level < 0 || level > 62 || index < 0 || index > Long.MAX_VALUE >> level)
            throw new IllegalArgumentException("there is no node " + index + " at level " + level);
    }

    /** How many leaves it covers. */
    public long width() {
        return 1L << level;
    }

    /** The tree size with which it is complete: the index of its last leaf and one. */
    public long end() {
        return (index + 1) << level;
    }

    Node left() {
        return new Node(level - 1, index * 2);
    }

    Node right() {
        return new Node(level - 1, index * 2 + 1);
    }
}
