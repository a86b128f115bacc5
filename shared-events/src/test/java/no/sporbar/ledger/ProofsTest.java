package no.sporbar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every proof of every tree up to 70 leaves, and every way to alter one by a bit. */
class ProofsTest {
    private static final int SIZES = 70;
    private static final List<byte[]> LEAVES = leaves(SIZES);
    private static final Nodes TREE = new NaiveNodes(LEAVES);

    @Test
    void every_leaf_of_every_tree_can_be_shown_to_be_in_it() {
        for (int size = 1; size <= SIZES; size++)
            for (int index = 0; index < size; index++)
                assertThat(InclusionProof.of(index, size, TREE).shows(LEAVES.get(index), head(size)))
                        .as("%d in %d", index, size)
                        .isTrue();
    }

    @Test
    void a_proof_shows_no_other_leaf_index_size_or_root() {
        for (int size = 1; size <= SIZES; size++)
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, TREE);
                for (int other = 0; other < size; other++)
                    if (other != index) {
                        assertThat(proof.shows(LEAVES.get(other), head(size))).isFalse();
                        assertThat(new InclusionProof(other, proof.path()).shows(LEAVES.get(index), head(size)))
                                .isFalse();
                    }
                for (int other = 1; other <= SIZES; other++)
                    if (other != size)
                        assertThat(proof.shows(LEAVES.get(index), head(other)))
                                .as("%d in %d as of %d", index, size, other)
                                .isFalse();
            }
    }

    @Test
    void every_flipped_bit_of_a_leaf_a_path_or_a_root_is_refused() {
        for (int size : new int[] {1, 2, 3, 5, 8, 13, 64, 70})
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, TREE);
                TreeHead head = head(size);
                for (int bit = 0; bit < 256; bit++) {
                    assertThat(proof.shows(flipped(LEAVES.get(index), bit), head))
                            .isFalse();
                    assertThat(proof.shows(LEAVES.get(index), new TreeHead(size, flipped(head.root(), bit))))
                            .isFalse();
                    for (int step = 0; step < proof.path().size(); step++)
                        assertThat(new InclusionProof(index, flipped(proof.path(), step, bit))
                                        .shows(LEAVES.get(index), head))
                                .isFalse();
                }
            }
    }

    @Test
    void every_tree_is_shown_to_continue_every_smaller_one() {
        for (int later = 0; later <= SIZES; later++)
            for (int earlier = 0; earlier <= later; earlier++)
                assertThat(ConsistencyProof.of(earlier, later, TREE).shows(head(earlier), head(later)))
                        .as("%d to %d", earlier, later)
                        .isTrue();
    }

    @Test
    void no_tree_is_shown_to_continue_one_with_another_history() {
        List<byte[]> altered = new ArrayList<>(LEAVES);
        altered.set(0, TreeHash.leaf("altered".getBytes(StandardCharsets.UTF_8)));
        Nodes other = new NaiveNodes(altered);
        for (int later = 1; later <= SIZES; later++)
            for (int earlier = 1; earlier <= later; earlier++) {
                TreeHead forked = new TreeHead(later, NaiveTree.root(altered.subList(0, later)));
                assertThat(ConsistencyProof.of(earlier, later, other).shows(head(earlier), forked))
                        .as("%d to a fork of %d", earlier, later)
                        .isFalse();
                assertThat(ConsistencyProof.of(earlier, later, TREE).shows(head(earlier), forked))
                        .isFalse();
            }
    }

    @Test
    void every_flipped_bit_of_a_consistency_proof_or_a_root_is_refused() {
        for (int later : new int[] {2, 3, 7, 8, 9, 33, 64, 70})
            for (int earlier = 1; earlier < later; earlier++) {
                ConsistencyProof proof = ConsistencyProof.of(earlier, later, TREE);
                for (int bit = 0; bit < 256; bit++) {
                    TreeHead before =
                            new TreeHead(earlier, flipped(head(earlier).root(), bit));
                    TreeHead after = new TreeHead(later, flipped(head(later).root(), bit));
                    assertThat(proof.shows(before, head(later))).isFalse();
                    assertThat(proof.shows(head(earlier), after)).isFalse();
                    for (int step = 0; step < proof.path().size(); step++)
                        assertThat(new ConsistencyProof(flipped(proof.path(), step, bit))
                                        .shows(head(earlier), head(later)))
                                .isFalse();
                }
            }
    }

    @Test
    void a_proof_that_is_too_long_or_too_short_is_refused() {
        for (int later = 2; later <= SIZES; later++)
            for (int earlier = 1; earlier < later; earlier++) {
                List<byte[]> path = ConsistencyProof.of(earlier, later, TREE).path();
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(LEAVES.getFirst());
                assertThat(new ConsistencyProof(longer).shows(head(earlier), head(later)))
                        .isFalse();
                List<byte[]> shorter = path.subList(0, path.size() - 1);
                assertThat(new ConsistencyProof(shorter).shows(head(earlier), head(later)))
                        .isFalse();
            }
    }

    private static TreeHead head(int size) {
        return new TreeHead(size, NaiveTree.root(LEAVES.subList(0, size)));
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

    private record NaiveNodes(List<byte[]> leaves) implements Nodes {
        @Override
        public List<byte[]> hashes(List<Node> nodes) {
            return nodes.stream()
                    .map(n -> NaiveTree.root(leaves.subList((int) (n.end() - n.width()), (int) n.end())))
                    .toList();
        }
    }
}
