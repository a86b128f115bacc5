package no.sporbar.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;

/** Tree heads in the order of their sizes, forty bytes each: a log may have published millions. */
final class Heads {
    /** More cannot be kept in mind at once. */
    static final int MOST = 1 << 22;

    private static final int BLOCK = 4_096;
    private static final int LENGTH = Long.BYTES + TreeHash.LENGTH;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int count;
    private long largest = -1;
    private boolean ascending = true;
    private long[] order = {};
    private int next;

    /** Adds one; the same one twice in a row counts once. */
    void add(TreeHead head) throws IOException {
        if (count > 0 && get(count - 1).equals(head)) return;
        if (count == MOST) throw new IOException("more than " + MOST + " checkpoints");
        if (count % BLOCK == 0) blocks.add(ByteBuffer.allocate(BLOCK * LENGTH));
        blocks.getLast().putLong(head.size()).put(head.root());
        ascending &= head.size() >= largest;
        largest = Math.max(largest, head.size());
        count++;
    }

    private TreeHead get(int i) {
        ByteBuffer block = blocks.get(i / BLOCK);
        byte[] root = new byte[TreeHash.LENGTH];
        block.get(i % BLOCK * LENGTH + Long.BYTES, root);
        return new TreeHead(block.getLong(i % BLOCK * LENGTH), root);
    }

    int count() {
        return count;
    }

    /** Begins with the first that is at least so large. */
    void from(long size) throws IOException {
        order = new long[ascending ? 0 : count];
        for (int i = 0; i < order.length; i++) {
            long of = get(i).size();
            if (of > Long.MAX_VALUE / MOST) throw new IOException("a checkpoint of size " + of);
            order[i] = of * MOST + i;
        }
        Arrays.sort(order);
        next = 0;
        while (hasUpTo(size - 1)) next();
    }

    /** Whether the next one is at most so large. */
    boolean hasUpTo(long size) {
        return next < count && get(at()).size() <= size;
    }

    /** The next one. */
    TreeHead next() {
        TreeHead head = get(at());
        next++;
        return head;
    }

    private int at() {
        return ascending ? next : (int) (order[next] % MOST);
    }
}
