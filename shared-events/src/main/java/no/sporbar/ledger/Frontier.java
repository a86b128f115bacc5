package no.sporbar.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of the tree: the roots of its perfect subtrees, largest first, one for each bit that is set in its size.
 * That is all there is to know to append a leaf or to say the root, whatever the size of the ledger.
 *
 * <p>A frontier is a value: appending gives another one, and neither the arrays put in nor those given out are shared.
 */
public final class Frontier {
    /** The frontier of the tree that has no leaves. */
    public static final Frontier EMPTY = new Frontier(0, new byte[0][]);

    /**
     * What some leaves make of a frontier.
     *
     * @param subtrees for each leaf the root of the largest perfect subtree that ends with it
     */
    public record Growth(Frontier frontier, List<byte[]> subtrees) {}

    private final long size;
    private final byte[][] subtrees;

    private Frontier(long size, byte[][] subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /**
     * Reads a frontier as {@link #toBytes()} wrote it.
     *
     * @throws IllegalArgumentException if so many bytes cannot be the frontier of a tree of that size
     */
    public static Frontier of(long size, byte[] bytes) {
        if (size < 0) throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
        int count = Long.bitCount(size);
        if (bytes.length != count * TreeHash.LENGTH)
            throw new IllegalArgumentException("a tree of " + size + " leaves has a frontier of " + count
                    + " hashes, not of " + bytes.length + " bytes");
        byte[][] subtrees = new byte[count][];
        for (int i = 0; i < count; i++)
            subtrees[i] = Arrays.copyOfRange(bytes, i * TreeHash.LENGTH, (i + 1) * TreeHash.LENGTH);
        return new Frontier(size, subtrees);
    }

    /** The frontier after one more leaf. */
    public Frontier append(byte[] leafHash) {
        return append(List.of(leafHash));
    }

    /** The frontier after these leaves, in this order. */
    public Frontier append(List<byte[]> leafHashes) {
        return grow(leafHashes).frontier();
    }

    /** As {@link #append(List)}, and with every subtree that was completed by a leaf. */
    public Growth grow(List<byte[]> leafHashes) {
        List<byte[]> completed = new ArrayList<>(leafHashes.size());
        byte[][] stack = Arrays.copyOf(subtrees, Long.SIZE);
        int height = subtrees.length;
        long leaves = size;
        for (byte[] leafHash : leafHashes) {
            if (leafHash.length != TreeHash.LENGTH)
                throw new IllegalArgumentException("a leaf hash of " + leafHash.length + " bytes");
            byte[] node = leafHash.clone();
            // Every trailing 1 of the size is a perfect subtree as large as the one just made: join the two.
            for (long rest = leaves; (rest & 1) == 1; rest >>>= 1) node = TreeHash.node(stack[--height], node);
            stack[height++] = node;
            completed.add(node.clone());
            leaves++;
        }
        return new Growth(new Frontier(leaves, Arrays.copyOf(stack, height)), completed);
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The root of the tree (its Merkle tree hash in RFC 6962). */
    public byte[] root() {
        if (size == 0) return TreeHash.emptyRoot();
        int last = subtrees.length - 1;
        byte[] root = subtrees[last].clone();
        for (int i = last - 1; i >= 0; i--) root = TreeHash.node(subtrees[i], root);
        return root;
    }

    /** The subtrees' roots behind each other, largest first; the size is not among the bytes. */
    public byte[] toBytes() {
        byte[] bytes = new byte[subtrees.length * TreeHash.LENGTH];
        for (int i = 0; i < subtrees.length; i++)
            System.arraycopy(subtrees[i], 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier that && size == that.size && Arrays.deepEquals(subtrees, that.subtrees);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + Arrays.deepHashCode(subtrees);
    }

    @Override
    public String toString() {
        return "Frontier of " + size + " leaves";
    }
}
