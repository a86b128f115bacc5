package no.sporbar.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.ledger.LedgerEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tree grows with the copy, entry by entry as it is stored, and stays as it was. */
class TreeIT {
    private final ProofDatabase proof = new ProofDatabase();

    @AfterEach
    void close() {
        proof.close();
    }

    @Test
    void the_root_at_every_size_is_that_of_a_tree_made_leaf_by_leaf_however_the_entries_came() {
        List<LedgerEntry> entries = proof.write(1_100);
        Random random = new Random(4);
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(300));
            proof.arrive(entries.subList(from, to));
            from = to;
        }
        assertThat(proof.ledger.treeSize()).isEqualTo(1_100);
        for (long size : List.of(0L, 1L, 2L, 3L, 255L, 256L, 257L, 511L, 512L, 513L, 700L, 1_023L, 1_024L, 1_100L))
            assertThat(TreeHead.of(size, proof.ledger.nodes(size))).isEqualTo(proof.head(size));
    }

    @Test
    void proofs_read_from_the_tiles_hold() {
        proof.writeAndArrive(600);
        TreeHead head = proof.head(600);
        for (int index : List.of(0, 1, 255, 256, 511, 512, 599)) {
            byte[] entry = proof.written.entries().get(index).bytes();
            InclusionProof inclusion = InclusionProof.of(index, 600, proof.ledger.nodes(600));
            assertThat(inclusion.shows(TreeHash.leaf(entry), head)).isTrue();
        }
        assertThat(ConsistencyProof.of(257, 600, proof.ledger.nodes(600)).shows(proof.head(257), head))
                .isTrue();
    }

    @Test
    void an_entry_that_is_missing_holds_the_tree_until_it_comes() {
        List<LedgerEntry> entries = proof.write(10);
        proof.arrive(entries.subList(0, 4));
        proof.arrive(entries.subList(5, 10));
        assertThat(proof.ledger.treeSize()).isEqualTo(4);
        proof.arrive(entries.subList(4, 5));
        assertThat(proof.ledger.treeSize()).isEqualTo(10);
        assertThat(TreeHead.of(10, proof.ledger.nodes(10))).isEqualTo(proof.head(10));
    }

    @Test
    void what_was_there_before_the_tree_is_taken_in_page_by_page() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) entries.add(proof.written.recordRaw("oslo", ("entry " + i).getBytes()));
        proof.transaction.executeWithoutResult(_ -> proof.copy.append(entries));
        assertThat(proof.grower.grow()).isEqualTo(TreeGrower.PAGE);
        while (proof.grower.grow() > 0) continue;
        assertThat(proof.ledger.treeSize()).isEqualTo(20_000);
        assertThat(TreeHead.of(20_000, proof.ledger.nodes(20_000))).isEqualTo(proof.head(20_000));
    }

    @Test
    void a_page_that_fails_half_way_leaves_nothing_behind() {
        List<LedgerEntry> entries = proof.write(300);
        proof.arrive(entries.subList(0, 100));
        proof.transaction.executeWithoutResult(_ -> proof.copy.append(entries.subList(100, 300)));
        proof.jdbc.execute("ALTER TABLE tree_progress ADD CONSTRAINT broken CHECK (size < 200)");
        assertThatThrownBy(proof.grower::grow).hasMessageContaining("broken");
        assertThat(proof.ledger.treeSize()).isEqualTo(100);
        proof.jdbc.execute("ALTER TABLE tree_progress DROP CONSTRAINT broken");
        proof.grower.grow();
        assertThat(TreeHead.of(300, proof.ledger.nodes(300))).isEqualTo(proof.head(300));
    }

    @Test
    void a_hash_that_is_there_cannot_be_changed_or_removed() {
        proof.writeAndArrive(300);
        assertThatThrownBy(
                        () -> proof.jdbc.update("UPDATE tree_tile SET hashes = set_byte(hashes, 0, 1) WHERE level = 0"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> proof.jdbc.update("DELETE FROM tree_tile")).hasMessageContaining("never changes");
        assertThatThrownBy(() -> proof.jdbc.update("UPDATE tree_progress SET size = 3"))
                .hasMessageContaining("never shrinks");
    }

    @Test
    void a_tile_is_what_the_leaves_make_of_it() {
        proof.writeAndArrive(300);
        Tile partial = new Tile(0, 1, 44);
        byte[] leaf = TreeHash.leaf(proof.written.entries().get(299).bytes());
        assertThat(proof.ledger.tile(partial)).hasSize(partial.bytes()).endsWith(leaf);
        assertThat(proof.ledger.entries(partial))
                .containsExactlyElementsOf(proof.written.entries().subList(256, 300).stream()
                        .map(LedgerEntry::bytes)
                        .toList());
        assertThat(TreeGrowth.edge(300)).containsExactly(partial, new Tile(1, 0, 1));
    }
}
