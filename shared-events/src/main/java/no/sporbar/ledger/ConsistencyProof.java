package no.sporbar.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows that a tree begins with all of an earlier one, unaltered and in order (RFC 6962, section 2.1.2).
 *
 * @param path the hashes as RFC 6962 orders them; empty where the sizes are equal or the earlier tree is empty
 */
public record ConsistencyProof(List<byte[]> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The proof from one size of a tree to another. */
    public static ConsistencyProof of(long earlier, long later, Nodes tree) {
        if (earlier < 0 || earlier > later)
            throw new IllegalArgumentException("a tree of " + earlier + " does not come before one of " + later);
        if (earlier == 0 || earlier == later) return new ConsistencyProof(List.of());
        List<Span> path = new ArrayList<>();
        walk(earlier, new Span(0, later), true, path);
        return new ConsistencyProof(Span.hashes(path, tree));
    }

    private static void walk(long earlier, Span span, boolean whole, List<Span> path) {
        if (earlier == span.to()) {
            if (!whole) path.add(span);
            return;
        }
        long middle = span.from() + Span.split(span.to() - span.from());
        Span left = new Span(span.from(), middle);
        Span right = new Span(middle, span.to());
        if (earlier <= middle) {
            walk(earlier, left, whole, path);
            path.add(right);
        } else {
            walk(earlier, right, false, path);
            path.add(left);
        }
    }

    /** Whether it shows that the later tree continues the earlier one (RFC 9162, section 2.1.4.2). */
    public boolean shows(TreeHead earlier, TreeHead later) {
        if (earlier.size() > later.size()) return false;
        if (earlier.size() == later.size()) return path.isEmpty() && earlier.equals(later);
        if (earlier.size() == 0) return path.isEmpty() && Arrays.equals(earlier.root(), TreeHash.emptyRoot());
        for (byte[] hash : path) if (hash.length != TreeHash.LENGTH) return false;
        List<byte[]> steps = new ArrayList<>(path);
        if (Long.bitCount(earlier.size()) == 1) steps.addFirst(earlier.root());
        return !steps.isEmpty() && joins(steps, earlier, later);
    }

    private static boolean joins(List<byte[]> steps, TreeHead earlier, TreeHead later) {
        long node = earlier.size() - 1;
        long last = later.size() - 1;
        for (; (node & 1) == 1; node >>>= 1) last >>>= 1;
        byte[] before = steps.getFirst();
        byte[] after = steps.getFirst();
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                before = TreeHash.node(step, before);
                after = TreeHash.node(step, after);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else after = TreeHash.node(after, step);
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(before, earlier.root()) && Arrays.equals(after, later.root());
    }
}
