package no.sporbar.ledger;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every proof of every tree up to 70 leaves, and every way to alter one by a bit. */
class ProofsTest {
    private static final int SIZES = 70;
    private static final List<byte[]> LEAVES = leaves(SIZES);
    private static final List<TreeHead> HEADS = heads();
    private static final Nodes TREE = new NaiveNodes(LEAVES);

    @Test
    void every_leaf_of_every_tree_can_be_shown_to_be_in_it() {
        for (int size = 1; size <= SIZES; size++)
            for (int index = 0; index < size; index++)
                shown(
                        InclusionProof.of(index, size, TREE).shows(LEAVES.get(index), head(size)),
                        "%d in %d",
                        index,
                        size);
    }

    @Test
    void a_proof_shows_no_other_leaf_index_size_or_root() {
        for (int size = 1; size <= SIZES; size++)
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, TREE);
                for (int other = 0; other < size; other++)
                    if (other != index) {
                        refused(proof.shows(LEAVES.get(other), head(size)), "one that says something else");
                        refused(
                                new InclusionProof(other, proof.path()).shows(LEAVES.get(index), head(size)),
                                "one that says something else");
                    }
                for (int other = 1; other <= SIZES; other++)
                    if (other != size)
                        refused(proof.shows(LEAVES.get(index), head(other)), "%d in %d as of %d", index, size, other);
            }
    }

    @Test
    void every_flipped_bit_of_a_leaf_a_path_or_a_root_is_refused() {
        for (int size : new int[] {1, 2, 3, 5, 8, 13, 64, 70})
            IntStream.range(0, size).parallel().forEach(index -> everyBitOfInclusionCounts(index, size));
    }

    private static void everyBitOfInclusionCounts(int index, int size) {
        InclusionProof proof = InclusionProof.of(index, size, TREE);
        TreeHead head = head(size);
        byte[] leaf = LEAVES.get(index);
        for (int bit = 0; bit < 256; bit++) {
            refused(proof.shows(flipped(leaf, bit), head), "%d in %d, leaf", index, size);
            refused(proof.shows(leaf, new TreeHead(size, flipped(head.root(), bit))), "%d in %d, root", index, size);
            for (int step = 0; step < proof.path().size(); step++)
                refused(
                        new InclusionProof(index, flipped(proof.path(), step, bit)).shows(leaf, head),
                        "%d in %d, path",
                        index,
                        size);
        }
    }

    @Test
    void every_tree_is_shown_to_continue_every_smaller_one() {
        for (int later = 0; later <= SIZES; later++)
            for (int earlier = 0; earlier <= later; earlier++)
                shown(
                        ConsistencyProof.of(earlier, later, TREE).shows(head(earlier), head(later)),
                        "%d to %d",
                        earlier,
                        later);
    }

    @Test
    void no_tree_is_shown_to_continue_one_with_another_history() {
        List<byte[]> altered = new ArrayList<>(LEAVES);
        altered.set(0, TreeHash.leaf("altered".getBytes(StandardCharsets.UTF_8)));
        Nodes other = new NaiveNodes(altered);
        for (int later = 1; later <= SIZES; later++)
            for (int earlier = 1; earlier <= later; earlier++) {
                TreeHead forked = new TreeHead(later, NaiveTree.root(altered.subList(0, later)));
                refused(
                        ConsistencyProof.of(earlier, later, other).shows(head(earlier), forked),
                        "%d to a fork of %d",
                        earlier,
                        later);
                refused(
                        ConsistencyProof.of(earlier, later, TREE).shows(head(earlier), forked),
                        "one that says something else");
            }
    }

    @Test
    void every_flipped_bit_of_a_consistency_proof_or_a_root_is_refused() {
        for (int later : new int[] {2, 3, 7, 8, 9, 33, 64, 70})
            IntStream.range(1, later).parallel().forEach(earlier -> everyBitOfConsistencyCounts(earlier, later));
    }

    private static void everyBitOfConsistencyCounts(int earlier, int later) {
        ConsistencyProof proof = ConsistencyProof.of(earlier, later, TREE);
        for (int bit = 0; bit < 256; bit++) {
            TreeHead before = new TreeHead(earlier, flipped(head(earlier).root(), bit));
            TreeHead after = new TreeHead(later, flipped(head(later).root(), bit));
            refused(proof.shows(before, head(later)), "%d to %d, before", earlier, later);
            refused(proof.shows(head(earlier), after), "%d to %d, after", earlier, later);
            for (int step = 0; step < proof.path().size(); step++)
                refused(
                        new ConsistencyProof(flipped(proof.path(), step, bit)).shows(head(earlier), head(later)),
                        "%d to %d, path",
                        earlier,
                        later);
        }
    }

    @Test
    void a_proof_that_is_too_long_or_too_short_is_refused() {
        for (int later = 2; later <= SIZES; later++)
            for (int earlier = 1; earlier < later; earlier++) {
                List<byte[]> path = ConsistencyProof.of(earlier, later, TREE).path();
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(LEAVES.getFirst());
                refused(new ConsistencyProof(longer).shows(head(earlier), head(later)), "one that says something else");
                List<byte[]> shorter = path.subList(0, path.size() - 1);
                refused(
                        new ConsistencyProof(shorter).shows(head(earlier), head(later)),
                        "one that says something else");
            }
    }

    /** Millions of proofs: a fluent assertion for each would take longer than the proofs. */
    private static void shown(boolean holds, String proof, Object... values) {
        if (!holds) fail(proof.formatted(values) + " is not shown");
    }

    private static void refused(boolean holds, String proof, Object... values) {
        if (holds) fail(proof.formatted(values) + " is shown, and must not be");
    }

    private static TreeHead head(int size) {
        return HEADS.get(size);
    }

    private static List<TreeHead> heads() {
        return IntStream.rangeClosed(0, SIZES)
                .mapToObj(size -> new TreeHead(size, NaiveTree.root(LEAVES.subList(0, size))))
                .toList();
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) leaves.add(TreeHash.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
        return leaves;
    }

    private static byte[] flipped(byte[] hash, int bit) {
        byte[] other = hash.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static List<byte[]> flipped(List<byte[]> path, int step, int bit) {
        List<byte[]> other = new ArrayList<>(path);
        other.set(step, flipped(path.get(step), bit));
        return other;
    }

    private record NaiveNodes(List<byte[]> leaves, Map<Node, byte[]> known) implements Nodes {
        NaiveNodes(List<byte[]> leaves) {
            this(leaves, new ConcurrentHashMap<>());
        }

        @Override
        public List<byte[]> hashes(List<Node> nodes) {
            return nodes.stream()
                    .map(node -> known.computeIfAbsent(node, this::hash))
                    .toList();
        }

        private byte[] hash(Node node) {
            return NaiveTree.root(leaves.subList((int) (node.end() - node.width()), (int) node.end()));
        }
    }
}
