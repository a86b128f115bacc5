package no.sporbar.query.timeline;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.EvidenceKind;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.CountingJdbc;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.testing.ProjectionScenario;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.MilestoneTrend.Point;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class TrendIT {
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final Facts oslo = Facts.of("oslo");
    private final PlanFacts plan = new PlanFacts(oslo.programme());

    private final ProjectionScenario moved = given(
            oslo.started("Oslo"),
            oslo.milestonePlanned("valg", "2027-23"),
            plan.criterionAdded("valg", "vedtatt", EvidenceKind.DECISION),
            oslo.milestoneRefined("valg", "2027-09-13"),
            oslo.decisionRecommended("sak"),
            oslo.milestoneMoved("valg", "2027-10-13"),
            oslo.milestonePassed("valg", "2027-10-20"));

    @Test
    void each_fact_about_the_date_is_a_point_with_what_moved_it() {
        moved.then(db -> {
            MilestoneTrend trend = of(db, db.now("oslo"), "valg");
            assertThat(trend.points())
                    .extracting(Point::position, Point::type, Point::movement, point -> words(point))
                    .containsExactly(
                            tuple(2L, "milestone.planned", Movement.DATED, "høsten 2027"),
                            tuple(4L, "milestone.date-refined", Movement.REFINED, "13. september 2027"),
                            tuple(6L, "milestone.moved", Movement.LATER, "13. oktober 2027"),
                            tuple(7L, "milestone.passed", Movement.NONE, "20. oktober 2027"));
            Point move = trend.points().get(2);
            assertThat(move.shiftDays()).isEqualTo(new DaysBetween(30L, 30L));
            assertThat(move.reason()).isEqualTo("delayed");
            assertThat(move.decision()).hasToString("sak");
            assertThat(move.recordedAt()).hasToString("2025-01-16T08:00:05.000001Z");
            assertThat(trend.points().getFirst().decision()).hasToString("sak");
            assertThat(trend.points().getLast().shiftDays()).isEqualTo(new DaysBetween(7L, 7L));
            assertThat(trend.slips()).isEqualTo(new Slips(1, 0, 0, 1, new DaysBetween(30L, 30L)));
            assertThat(trend.status()).isEqualTo(Status.PASSED);
        });
    }

    @Test
    void the_past_does_not_know_the_slip() {
        moved.then(db -> {
            MilestoneTrend trend = of(db, db.at("oslo", "5"), "valg");
            assertThat(trend.points()).hasSize(2);
            assertThat(trend.slips().later()).isZero();
        });
    }

    @Test
    void an_undated_milestone_has_a_point_without_a_forecast_and_an_unknown_one_is_refused() {
        given(oslo.started("Oslo"), oslo.milestonePlanned("vedtak", null)).then(db -> {
            assertThat(of(db, db.now("oslo"), "vedtak").points().getFirst().forecast())
                    .isNull();
            assertThatThrownBy(() -> of(db, db.now("oslo"), "nope"))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("milestone.unknown"));
        });
    }

    @Test
    void pages_go_on_where_they_ended_and_cost_three_statements_however_much_there_is() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.record(oslo.started("Oslo"));
        for (int i = 0; i < 60; i++) {
            ledger.record(oslo.milestonePlanned("m%02d".formatted(i), "2027"));
            for (int move = 0; move < 3; move++)
                ledger.record(oslo.milestoneMoved("m%02d".formatted(i), "20" + (28 + move)));
        }
        for (int move = 0; move < 230; move++) ledger.record(oslo.milestoneMoved("m59", "20" + (31 + move % 2)));
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(ledger.entries());
            Moment now = db.now("oslo");
            CountingJdbc jdbc = new CountingJdbc(db);
            var first = trend(jdbc).page(now, Paging.first(), BOKMAL);
            assertThat(jdbc.statements()).isEqualTo(3);
            assertThat(first.rows())
                    .hasSize(Trend.MOST_MILESTONES)
                    .allMatch(t -> t.points().size() == 4);
            var rest = trend(jdbc).page(now, new Paging(first.next(), 500), BOKMAL);
            assertThat(rest.rows()).hasSize(10);
            assertThat(rest.next()).isNull();
            MilestoneTrend longest = List.copyOf(rest.rows()).getLast();
            assertThat(longest.points()).hasSize(Trend.MOST_POINTS);
            assertThat(longest.complete()).isFalse();
        }
    }

    private static String words(Point point) {
        return point.forecast() == null ? "" : point.forecast().words();
    }

    private static MilestoneTrend of(QueryDatabase db, Moment moment, String id) {
        return trend(db.jdbc()).of(moment, id, BOKMAL);
    }

    private static Trend trend(JdbcTemplate jdbc) {
        return new Trend(
                jdbc,
                new MilestoneProjection(),
                new Programmes(jdbc, new ProgrammeProjection()),
                new Subjects(jdbc, new SubjectProjection()));
    }
}
