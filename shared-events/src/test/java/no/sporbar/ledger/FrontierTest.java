package no.sporbar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {
    /** The eight leaves that the Certificate Transparency implementations test themselves with. */
    private static final List<byte[]> CT_LEAVES = List.of(
            hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f"));

    @Test
    void the_empty_tree_has_the_hash_of_nothing_as_its_root() {
        assertThat(Frontier.EMPTY.root())
                .isEqualTo(hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void an_empty_leaf_is_not_an_empty_tree() {
        assertThat(TreeHash.leaf(new byte[0]))
                .isEqualTo(hex("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_published_roots_of_certificate_transparency_come_out(int size, String root) {
        Frontier frontier = Frontier.EMPTY;
        for (byte[] leaf : CT_LEAVES.subList(0, size)) frontier = frontier.append(TreeHash.leaf(leaf));
        assertThat(frontier.root()).isEqualTo(hex(root));
    }

    @Test
    void every_small_tree_agrees_with_the_recursive_definition() {
        List<byte[]> leaves = new ArrayList<>();
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size <= 520; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).as("root of %d", size).isEqualTo(NaiveTree.root(leaves));
            leaves.add(leaf(size));
            frontier = frontier.append(leaf(size));
        }
    }

    @Test
    void appending_in_groups_is_appending_one_by_one() {
        for (int before = 0; before <= 40; before++)
            for (int group = 0; group <= 40; group++)
                assertThat(grown(before).append(leaves(before, group)))
                        .as("%d, then %d at once", before, group)
                        .isEqualTo(grown(before + group));
    }

    @Test
    void a_frontier_survives_being_written_and_read() {
        for (int size = 0; size <= 130; size++) {
            Frontier read = Frontier.of(size, grown(size).toBytes());
            assertThat(read).isEqualTo(grown(size));
            assertThat(read.append(leaf(size)).root()).isEqualTo(grown(size + 1).root());
        }
    }

    @Test
    void the_subtrees_that_leaves_complete_make_the_frontier_of_every_size() {
        List<byte[]> subtrees = Frontier.EMPTY.grow(leaves(0, 300)).subtrees();
        for (int size = 1; size <= 300; size++) {
            ByteArrayOutputStream frontier = new ByteArrayOutputStream();
            for (int bit = Integer.highestOneBit(size); bit > 0; bit >>= 1)
                if ((size & bit) != 0) frontier.writeBytes(subtrees.get((size & -bit) - 1));
            assertThat(Frontier.of(size, frontier.toByteArray())).isEqualTo(grown(size));
        }
    }

    @Test
    void bytes_that_cannot_belong_to_the_size_are_refused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[32])).hasMessageContaining("2 hashes");
        assertThatThrownBy(() -> Frontier.of(-1, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.EMPTY.append(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_frontier_does_not_change_with_the_arrays_around_it() {
        byte[] leaf = leaf(1);
        Frontier frontier = Frontier.EMPTY.append(leaf);
        leaf[0] ^= 1;
        frontier.toBytes()[0] ^= 1;
        frontier.root()[0] ^= 1;
        assertThat(frontier).isEqualTo(Frontier.EMPTY.append(leaf(1)));
    }

    private static Frontier grown(int size) {
        return Frontier.EMPTY.append(leaves(0, size));
    }

    private static List<byte[]> leaves(int from, int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) leaves.add(leaf(from + i));
        return leaves;
    }

    private static byte[] leaf(int index) {
        return TreeHash.leaf(("entry " + index).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
