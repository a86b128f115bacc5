package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.Node;
import no.sporbar.ledger.TreeHead;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every node and every proof of every size up to 70, out of the rows. */
class LedgerNodesIT {
    private static final int SIZE = 70;
    private static final TestLedger DATABASE = new TestLedger();
    private static final List<byte[]> LEAVES = new ArrayList<>();

    private final LedgerNodes nodes = new LedgerNodes(DATABASE.pool());

    @BeforeAll
    static void seventy_entries_are_recorded() {
        DATABASE.writer().append(Facts.request("goal", 0, SIZE));
        LEAVES.addAll(Rows.of(DATABASE.sql(), byte[].class, "select leaf_hash from ledger_entry order by position"));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void every_node_is_the_root_over_its_leaves() {
        List<Node> all = new ArrayList<>();
        for (int level = 0; 1 << level <= SIZE; level++)
            for (long index = 0; index + 1 << level <= SIZE; index++) all.add(new Node(level, index));
        List<byte[]> hashes = nodes.hashes(all);
        for (int i = 0; i < all.size(); i++) {
            Node node = all.get(i);
            int first = (int) (node.index() << node.level());
            byte[] expected = Frontier.EMPTY
                    .append(LEAVES.subList(first, (int) node.end()))
                    .root();
            assertThat(hashes.get(i)).as(node.toString()).isEqualTo(expected);
        }
    }

    @Test
    void every_entry_is_proved_in_the_whole_and_in_smaller_trees() {
        for (int size : new int[] {1, 2, 3, 7, 8, 33, 64, 69, SIZE})
            for (int index = 0; index < size; index++)
                assertThat(InclusionProof.of(index, size, nodes).shows(LEAVES.get(index), head(size)))
                        .as(index + " of " + size)
                        .isTrue();
    }

    @Test
    void every_size_is_proved_to_be_continued_by_the_whole() {
        for (int earlier = 0; earlier <= SIZE; earlier++)
            assertThat(ConsistencyProof.of(earlier, SIZE, nodes).shows(head(earlier), head(SIZE)))
                    .as("from " + earlier)
                    .isTrue();
    }

    @Test
    void a_node_that_is_not_there_is_not_made_up() {
        assertThatThrownBy(() -> nodes.hashes(List.of(new Node(0, SIZE))))
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("71");
    }

    private static TreeHead head(int size) {
        return TreeHead.of(Frontier.EMPTY.append(LEAVES.subList(0, size)));
    }
}
