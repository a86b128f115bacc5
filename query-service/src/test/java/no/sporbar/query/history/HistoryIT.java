package no.sporbar.query.history;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.Actor;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.ProjectionScenario;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.Test;

class HistoryIT {
    private final Facts oslo = Facts.of("oslo");
    private final ProjectionScenario scenario = given(
            oslo.started("Oslo"),
            oslo.goalProposed("mal-1", 1, "a"),
            Facts.of("bergen").started("Bergen"),
            oslo.goalProposed("mal-2", 2, "b"),
            oslo.goalRevised("mal-1", "c"));

    @Test
    void every_event_of_the_programme_is_there_once_in_order() {
        scenario.then(db -> {
            Page<HistoryRow> all = history(db).page(db.now("oslo"), HistoryFilter.NONE, Paging.first());
            assertThat(all.rows()).extracting(HistoryRow::position).containsExactly(1L, 2L, 4L, 5L);
            assertThat(all.next()).isNull();
            assertThat(all.rows().get(1).event()).isEqualTo(oslo.goalProposed("mal-1", 1, "a"));
            assertThat(all.rows().get(1).actor()).isEqualTo("kari");
        });
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended_in_both_directions() {
        scenario.then(db -> {
            Page<HistoryRow> first = history(db).page(db.now("oslo"), HistoryFilter.NONE, new Paging(null, 2));
            assertThat(first.next()).isEqualTo("2");
            assertThat(history(db)
                            .page(db.now("oslo"), HistoryFilter.NONE, new Paging("2", 2))
                            .rows())
                    .extracting(HistoryRow::position)
                    .containsExactly(4L, 5L);
            Page<HistoryRow> newest = history(db).latest(db.now("oslo"), HistoryFilter.NONE, new Paging(null, 2));
            assertThat(newest.rows()).extracting(HistoryRow::position).containsExactly(5L, 4L);
            assertThat(history(db)
                            .latest(db.now("oslo"), HistoryFilter.NONE, new Paging(newest.next(), 2))
                            .rows())
                    .extracting(HistoryRow::position)
                    .containsExactly(2L, 1L);
        });
    }

    @Test
    void it_can_be_asked_for_one_stream_or_one_type() {
        scenario.then(db -> {
            assertThat(history(db)
                            .page(db.now("oslo"), new HistoryFilter("goal:oslo/mal-1", null), Paging.first())
                            .rows())
                    .extracting(HistoryRow::type)
                    .containsExactly("goal.proposed", "goal.revised");
            assertThat(history(db)
                            .page(db.now("oslo"), new HistoryFilter(null, "goal.proposed"), Paging.first())
                            .rows())
                    .hasSize(2);
        });
    }

    @Test
    void the_past_does_not_know_what_came_after() {
        scenario.then(db -> assertThat(history(db)
                        .page(db.at("oslo", "3"), HistoryFilter.NONE, Paging.first())
                        .rows())
                .extracting(HistoryRow::position)
                .containsExactly(1L, 2L));
    }

    @Test
    void an_event_says_who_recorded_it_as_its_entry_does() {
        Actor kari = new Actor("u-17", "Kari Nordmann", "recorder", "byradet");
        WrittenLedger ledger = new WrittenLedger();
        LedgerEntry started = ledger.record(oslo.started("Oslo"));
        LedgerEntry proposed = ledger.recordBy(kari, oslo.goalProposed("mal-1", 1, "a"));
        ProjectionScenario.givenEntries(List.of(started, proposed)).then(db -> {
            var rows = history(db)
                    .page(db.now("oslo"), HistoryFilter.NONE, Paging.first())
                    .rows();
            assertThat(rows).extracting(HistoryRow::by).containsExactly(Actor.of("kari"), kari);
        });
    }

    private static History history(QueryDatabase db) {
        return new History(db.jdbc());
    }
}
