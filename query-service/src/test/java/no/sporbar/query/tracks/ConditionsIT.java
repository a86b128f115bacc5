package no.sporbar.query.tracks;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.tracks.ConditionRow.Status;
import org.junit.jupiter.api.Test;

class ConditionsIT {
    private static final String TEXT = "Arbeidet starter under forbehold om bystyrets tilslutning";

    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_condition_says_what_hangs_on_it() {
        given(
                        oslo.started("Oslo"),
                        oslo.conditionSet("tilslutning", TEXT),
                        oslo.workBound("tilslutning", "track/a"),
                        oslo.workBound("tilslutning", "milestone/rapport"))
                .then(db -> {
                    ConditionRow condition = condition(db);
                    assertThat(condition.text()).isEqualTo(TEXT);
                    assertThat(condition.status()).isEqualTo(Status.OPEN);
                    assertThat(condition.work()).hasToString("[track/a, milestone/rapport]");
                    assertThat(condition.decision()).isNull();
                });
    }

    @Test
    void a_condition_that_was_met_says_by_what_and_later_work_joins_the_rest() {
        given(
                        oslo.started("Oslo"),
                        oslo.conditionSet("tilslutning", TEXT),
                        oslo.conditionMet("tilslutning", "sak-1"),
                        oslo.workBound("tilslutning", "track/a"))
                .then(db -> {
                    ConditionRow condition = condition(db);
                    assertThat(condition.status()).isEqualTo(Status.MET);
                    assertThat(condition.decision()).hasToString("sak-1");
                    assertThat(condition.point()).isEqualTo("3");
                    assertThat(condition.work()).hasToString("[track/a]");
                });
    }

    @Test
    void a_condition_that_failed_says_by_what_and_why_and_was_open_before() {
        given(
                        oslo.started("Oslo"),
                        oslo.conditionSet("tilslutning", TEXT),
                        oslo.workBound("tilslutning", "track/a"),
                        oslo.conditionFailed("tilslutning", "sak-1"))
                .then(db -> {
                    ConditionRow condition = condition(db);
                    assertThat(condition.status()).isEqualTo(Status.FAILED);
                    assertThat(condition.reason()).isEqualTo("sporene utredes ikke");
                    assertThat(condition.decision()).hasToString("sak-1");
                    assertThat(condition.work()).hasToString("[track/a]");
                    assertThat(conditions(db)
                                    .versions(db.now("oslo"), "tilslutning", Paging.first())
                                    .rows())
                            .extracting(row -> row.change() + " " + row.status())
                            .containsExactly("set open", "work-bound open", "failed failed");
                });
    }

    private static ConditionRow condition(QueryDatabase db) {
        return conditions(db).one(db.now("oslo"), "tilslutning").orElseThrow();
    }

    private static Conditions conditions(QueryDatabase db) {
        return new Conditions(db.jdbc(), new ConditionProjection());
    }
}
