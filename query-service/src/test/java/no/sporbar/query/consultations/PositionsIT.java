package no.sporbar.query.consultations;

import static no.sporbar.events.Position.OPPOSES;
import static no.sporbar.events.Position.POSITIVE;
import static no.sporbar.events.Position.SUPPORTS;
import static no.sporbar.events.RespondentGroup.AGENCY;
import static no.sporbar.events.RespondentGroup.DISTRICT;
import static no.sporbar.query.consultations.Hearing.answer;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.consultations.Positions.Answers;
import no.sporbar.query.consultations.Positions.Counted;
import no.sporbar.query.consultations.Positions.InGroup;
import no.sporbar.query.consultations.Positions.Summary;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.DatedHistory;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class PositionsIT {
    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = Hearing.of("ekstern-horing");
    private final Hearing round = Hearing.of("innspillsrunde");

    @Test
    void responses_are_counted_by_question_position_and_group_beside_what_was_stated() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        round.opened(),
                        hearing.received("a", DISTRICT, null, answer("1", SUPPORTS), answer("2", SUPPORTS)),
                        hearing.received("b", DISTRICT, null, answer("1", POSITIVE)),
                        hearing.received("c", AGENCY, null, answer("1", SUPPORTS)),
                        hearing.received("d", AGENCY, null),
                        round.received("e", DISTRICT, null, answer("1", OPPOSES)),
                        hearing.tally("alle", null, 57, null),
                        hearing.tally("forste", "1", 15, null))
                .then(db -> {
                    Summary summary = summary(db, "10");
                    assertThat(summary.recorded()).isEqualTo(new Counted(4, Map.of(DISTRICT, 2, AGENCY, 2)));
                    assertThat(summary.stated())
                            .extracting(tally -> tally.total())
                            .containsExactly(57);
                    assertThat(summary.questions()).extracting(q -> q.number()).containsExactly("1", "2");
                    assertThat(summary.questions().getFirst().recorded())
                            .isEqualTo(new Answers(
                                    3,
                                    Map.of(SUPPORTS, 2, POSITIVE, 1),
                                    Map.of(
                                            DISTRICT, new InGroup(2, Map.of(SUPPORTS, 1, POSITIVE, 1)),
                                            AGENCY, new InGroup(1, Map.of(SUPPORTS, 1)))));
                    assertThat(summary.questions().getFirst().stated())
                            .extracting(tally -> tally.total())
                            .containsExactly(15);
                    assertThat(summary.questions().getLast().recorded().total()).isEqualTo(1);
                    assertThat(summary.questions().getLast().stated()).isEmpty();
                });
    }

    @Test
    void the_latest_position_counts_and_a_withdrawn_response_does_not() {
        given(
                        oslo.started("Oslo"),
                        hearing.opened(),
                        hearing.received("a", DISTRICT, null, answer("1", OPPOSES)),
                        hearing.received("b", DISTRICT, null, answer("1", SUPPORTS)),
                        hearing.changed("a", "1", POSITIVE),
                        hearing.withdrawn("b"))
                .then(db -> {
                    assertThat(first(db, "4")).isEqualTo(Map.of(OPPOSES, 1, SUPPORTS, 1));
                    assertThat(first(db, "5")).isEqualTo(Map.of(POSITIVE, 1, SUPPORTS, 1));
                    assertThat(first(db, "6")).isEqualTo(Map.of(POSITIVE, 1));
                    assertThat(summary(db, "6").recorded().total()).isEqualTo(1);
                    assertThat(summary(db, "2").recorded()).isEqualTo(new Counted(0, Map.of()));
                });
    }

    private static Map<?, Integer> first(QueryDatabase db, String asAt) {
        return summary(db, asAt).questions().getFirst().recorded().positions();
    }

    @Test
    void on_a_day_the_responses_that_hold_on_it_are_counted() {
        DomainEvent later = DatedHistory.from(LocalDate.of(2028, 1, 1), hearing.received("b", AGENCY, null));
        given(oslo.started("Oslo"), hearing.opened(), hearing.received("a", DISTRICT, null), later)
                .then(db -> {
                    assertThat(summary(db, db.on("oslo", "2027-12-31")).recorded())
                            .isEqualTo(new Counted(1, Map.of(DISTRICT, 1)));
                    assertThat(summary(db, db.on("oslo", "2028-01-01"))
                                    .recorded()
                                    .total())
                            .isEqualTo(2);
                });
    }

    private static Summary summary(QueryDatabase db, String asAt) {
        return summary(db, db.at("oslo", asAt));
    }

    private static Summary summary(QueryDatabase db, Moment moment) {
        Consultations consultations = new Consultations(db.jdbc(), new ConsultationProjection());
        ConsultationRow row = consultations.one(moment, "ekstern-horing").orElseThrow();
        return new Positions(db.jdbc()).of(moment, row);
    }
}
