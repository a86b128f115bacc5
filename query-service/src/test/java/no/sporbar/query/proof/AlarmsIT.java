package no.sporbar.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.query.ledger.LedgerEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to the copy, or on the way to it, is named with what shows it, and is well again where it can be. */
class AlarmsIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ProofDatabase proof = ProofDatabase.trusting();

    @AfterEach
    void close() {
        proof.close();
    }

    @Test
    void a_byte_that_is_changed_in_the_copy_is_named_until_it_is_set_right() {
        proof.writeAndArrive(300);
        proof.signs(300);
        proof.tamper("UPDATE entry SET entry = set_byte(entry, 9, get_byte(entry, 9) # 1) WHERE position = 270");
        proof.compareAnew();
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.entry-altered");
        assertThat(proof.only().trouble().position()).isEqualTo(270);
        assertThat(proof.only().trouble().evidence()).contains("leaf hash in the tree", "navn 269");
        proof.tamper("UPDATE entry SET entry = set_byte(entry, 9, get_byte(entry, 9) # 1) WHERE position = 270");
        proof.compareAnew();
        assertThat(proof.open()).isEmpty();
        assertThat(proof.alarms.past(10)).hasSize(1);
    }

    @Test
    void a_row_that_is_deleted_from_the_copy_is_named() {
        proof.writeAndArrive(40);
        proof.tamper("DELETE FROM entry WHERE position = 17");
        proof.compareAnew();
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.entry-missing");
        assertThat(proof.only().trouble().position()).isEqualTo(17);
    }

    @Test
    void two_rows_that_are_swapped_are_both_named() {
        proof.writeAndArrive(40);
        proof.tamper("UPDATE entry SET entry = (SELECT o.entry FROM entry o WHERE o.position = 15 - entry.position)"
                + " WHERE position IN (7, 8)");
        proof.compareAnew();
        assertThat(proof.open()).containsExactly("ledger.entry-altered", "ledger.entry-altered");
        assertThat(proof.alarms.open(2)).extracting(a -> a.trouble().position()).containsExactly(8L, 7L);
    }

    @Test
    void a_copy_that_is_altered_throughout_does_not_become_as_many_alarms() {
        proof.writeAndArrive(300);
        proof.tamper("UPDATE entry SET entry = entry || '\\x20'");
        proof.compareAnew();
        assertThat(proof.open()).hasSize(51);
        assertThat(proof.alarms.open(1).getFirst().trouble().detail()).startsWith("250 more");
    }

    @Test
    void a_tile_that_is_altered_is_named_by_what_stands_above_it_and_by_its_entry() {
        proof.writeAndArrive(300);
        proof.jdbc.execute("ALTER TABLE tree_tile DISABLE TRIGGER USER");
        proof.jdbc.execute(
                "UPDATE tree_tile SET hashes = set_byte(hashes, 32, 1 # get_byte(hashes, 32)) WHERE level = 0"
                        + " AND index = 0");
        proof.compareAnew();
        assertThat(proof.alarms.open(10))
                .extracting(a -> a.trouble().about())
                .containsExactlyInAnyOrder("row tile/0/000", "row 2");
    }

    @Test
    void an_entry_that_was_replaced_before_it_came_gives_another_root() {
        List<LedgerEntry> entries = proof.write(9);
        byte[] other =
                new String(entries.get(4).bytes()).replace("navn 4", "navn X").getBytes();
        proof.arrive(entries.subList(0, 4));
        proof.arrive(List.of(LedgerEntry.read(5, "oslo", other)));
        proof.arrive(entries.subList(5, 9));
        proof.signs(4);
        proof.signs(9);
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.root-differs");
        assertThat(proof.only().trouble().evidence()).contains(proof.signed(9).toString(), "recomputed here", "size 9");
        assertThat(proof.ledger.latest().orElseThrow().size()).isEqualTo(4);
    }

    @Test
    void another_entry_for_a_known_position_is_named_and_the_first_stays() {
        List<LedgerEntry> entries = proof.write(9);
        proof.arrive(entries);
        byte[] other =
                new String(entries.get(4).bytes()).replace("navn 4", "navn X").getBytes();
        proof.arrive(List.of(entries.get(3), LedgerEntry.read(5, "oslo", other)));
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.entry-replaced");
        assertThat(proof.only().trouble().position()).isEqualTo(5);
        assertThat(proof.only().trouble().evidence()).contains("navn X");
        proof.compareAnew();
        assertThat(proof.open()).hasSize(1);
        assertThat(proof.entries.between(5, 5).getFirst())
                .isEqualTo(entries.get(4).bytes());
    }

    @Test
    void two_entries_for_one_new_position_in_one_delivery_are_not_passed_over() {
        List<LedgerEntry> entries = proof.write(2);
        byte[] other =
                new String(entries.get(1).bytes()).replace("navn 1", "navn X").getBytes();
        proof.arrive(List.of(entries.get(0), entries.get(1), LedgerEntry.read(2, "oslo", other)));
        assertThat(proof.open()).containsExactly("ledger.entry-replaced");
    }

    @Test
    void a_message_that_was_dropped_is_missed_and_the_alarm_ends_when_it_comes() {
        List<LedgerEntry> entries = proof.write(9);
        proof.arrive(entries.subList(0, 4));
        proof.arrive(entries.subList(5, 9));
        proof.signs(4);
        proof.later(Duration.ZERO);
        proof.later(Duration.ofSeconds(9));
        assertThat(proof.open()).isEmpty();
        proof.later(Duration.ofSeconds(2));
        assertThat(proof.only().trouble().code()).isEqualTo("ledger.entry-missing");
        assertThat(proof.only().trouble().position()).isEqualTo(5);
        assertThat(proof.only().trouble().detail()).contains("from 5 to 5");
        proof.arrive(entries.subList(4, 5));
        proof.later(Duration.ZERO);
        assertThat(proof.open()).isEmpty();
    }

    @Test
    void the_last_message_that_was_dropped_is_missed_by_the_checkpoint() {
        List<LedgerEntry> entries = proof.write(9);
        proof.arrive(entries.subList(0, 8));
        proof.signs(9);
        proof.later(Duration.ZERO);
        proof.later(LONG);
        assertThat(proof.only().trouble().detail()).contains("from 9 to 9");
    }

    @Test
    void nothing_that_was_seen_or_raised_can_be_changed_or_removed() {
        proof.writeAndArrive(2);
        proof.comes("checkpoint", proof.signed(other(2), proof.key));
        for (String table : List.of("checkpoint", "imported_note", "ledger_alarm", "log_key"))
            assertThatThrownBy(() -> proof.jdbc.update("DELETE FROM " + table)).hasMessageContaining("removed");
        assertThatThrownBy(() -> proof.jdbc.update("UPDATE checkpoint SET size = 1"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> proof.jdbc.update("UPDATE ledger_alarm SET detail = 'x'"))
                .hasMessageContaining("never changes");
    }

    private static TreeHead other(long size) {
        return new TreeHead(size, TreeHash.leaf(new byte[] {1}));
    }
}
