package no.sporbar.query.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.testing.DatedHistory;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who may write to the database changes one row. */
class ScrubIT {
    private CertifiedDatabase certified;

    @BeforeEach
    void certify() {
        Facts oslo = Facts.of("oslo");
        Facts bergen = Facts.of("bergen");
        certified = CertifiedDatabase.of(new WrittenLedger()
                .recordAll(List.of(
                        oslo.started("Oslo"),
                        bergen.started("Bergen"),
                        oslo.goalProposed("mal-1", 1, "bra"),
                        oslo.goalRevised("mal-1", "bedre"),
                        bergen.goalProposed("mal-1", 1, "godt"),
                        bergen.goalRevised("mal-1", "bedre enn godt"),
                        oslo.goalAdopted("mal-1"))));
    }

    @AfterEach
    void close() {
        certified.close();
    }

    @Test
    void a_changed_field_is_named_and_pages_say_so_until_it_is_put_right() {
        certified.change(
                "UPDATE goal SET state = replace(state::text, 'bedre', 'verre')::json WHERE from_position = 4");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed())
                .containsExactly("projection goal, programme oslo, id mal-1, position 4: altered in wordingProposed");
        assertThat(certified.standings.now().covers(1)).isFalse();
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed()).hasSize(1);
        certified.change(
                "UPDATE goal SET state = replace(state::text, 'verre', 'bedre')::json WHERE from_position = 4");
        assertThat(certified.scrubbed()).isTrue();
        assertThat(certified.alarmed()).isEmpty();
        assertThat(certified.standings.now().covers(7)).isTrue();
    }

    @Test
    void a_version_that_was_deleted_is_named() {
        certified.change("DELETE FROM goal WHERE from_position = 6");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed())
                .containsExactly("projection goal, programme bergen, id mal-1, position 6: missing");
    }

    @Test
    void a_version_that_was_added_is_named() {
        certified.change("INSERT INTO goal SELECT programme, 'mal-2', 5, to_position, from_recorded_at, is_first, state"
                + " FROM goal WHERE from_position = 6");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed())
                .containsExactly("projection goal, programme bergen, id mal-2, position 5: added");
    }

    @Test
    void a_row_of_a_programme_that_never_was_is_named() {
        certified.change("UPDATE goal SET programme = 'narvik' WHERE programme = 'bergen' AND from_position = 5");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed()).singleElement().asString().contains("position 5");
    }

    @Test
    void a_row_that_is_hidden_from_lists_or_ends_too_early_is_named() {
        certified.change("UPDATE goal SET is_first = false WHERE programme = 'oslo' AND from_position = 3");
        certified.change("UPDATE milestone SET to_position = 9");
        certified.change("UPDATE programme SET to_position = 5 WHERE programme = 'bergen'");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed())
                .containsExactlyInAnyOrder(
                        "projection goal, programme oslo, id mal-1, position 3: altered in is_first",
                        "projection programme, programme bergen, id bergen, position 2: altered in to_position");
    }

    @Test
    void what_a_row_is_on_earlier_days_is_certified_and_scrubbed_like_everything_else() {
        Facts oslo = Facts.of("oslo");
        DomainEvent later = DatedHistory.from(LocalDate.of(2028, 1, 1), oslo.goalRevised("mal-1", "bedre"));
        try (CertifiedDatabase dated = CertifiedDatabase.of(new WrittenLedger()
                .recordAll(List.of(oslo.started("Oslo"), oslo.goalProposed("mal-1", 1, "bra"), later)))) {
            String itsLine = "projection goal, programme oslo, id mal-1 before 2028-01-01, position 3: altered in ";
            assertThat(dated.scrubbed()).isTrue();
            dated.change("UPDATE effective_version SET state = replace(state::text, 'bra', 'feil')::json");
            assertThat(dated.scrubbed()).isFalse();
            assertThat(dated.alarmed()).contains(itsLine + "wordingProposed");
            dated.change("UPDATE effective_version SET state = replace(state::text, 'feil', 'bra')::json");
            assertThat(dated.scrubbed()).isTrue();
            dated.change("UPDATE effective_version SET is_first = false WHERE projection = 'goal'");
            assertThat(dated.scrubbed()).isFalse();
            assertThat(dated.alarmed()).containsExactly(itsLine + "is_first");
        }
    }

    @Test
    void a_digest_that_was_altered_is_told_from_altered_rows() {
        certified.change("UPDATE certificate_digest SET frontier = overlay(frontier PLACING '\\x00000000' FROM 1)"
                + " WHERE projection = 'goal'");
        assertThat(certified.scrubbed()).isFalse();
        assertThat(certified.alarmed()).singleElement().asString().contains("every row follows from the entries");
    }
}
