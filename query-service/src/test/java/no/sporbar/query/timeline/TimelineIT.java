package no.sporbar.query.timeline;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.tracks.TrackProjection;
import no.sporbar.query.tracks.TrackRow;
import no.sporbar.query.tracks.Tracks;
import org.junit.jupiter.api.Test;

class TimelineIT {
    static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final Facts oslo = Facts.of("oslo");
    private final PlanFacts plan = new PlanFacts(oslo.programme());

    @Test
    void a_season_has_words_and_a_first_and_a_last_day() {
        given(oslo.started("Oslo"), oslo.milestonePlanned("nominasjon", "2026-21"))
                .then(db -> {
                    DateOnTimeline date = only(db).date();
                    assertThat(date).isNotNull();
                    assertThat(date.words()).isEqualTo("våren 2026");
                    assertThat(date.earliest()).hasToString("2026-01-01");
                    assertThat(date.latest()).hasToString("2026-06-30");
                });
    }

    @Test
    void a_refined_date_has_not_moved_and_a_moved_one_keeps_where_it_was() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("nominasjon", "2026-21"),
                        oslo.milestoneRefined("nominasjon", "2026-04-15"),
                        oslo.milestoneMoved("nominasjon", "2026-23"))
                .then(db -> {
                    MilestoneRow refined =
                            milestones(db).one(db.at("oslo", "3"), "nominasjon").orElseThrow();
                    assertThat(refined.moves()).isZero();
                    MilestoneRow moved = only(db).milestone();
                    assertThat(moved.moves()).isEqualTo(1);
                    assertThat(moved.originalDate()).hasToString("2026-21");
                    assertThat(moved.reason()).isEqualTo("delayed");
                    assertThat(milestones(db)
                                    .versions(db.now("oslo"), "nominasjon", Paging.first())
                                    .rows())
                            .extracting(row -> String.valueOf(row.date()))
                            .containsExactly("2026-21", "2026-04-15", "2026-23");
                });
    }

    @Test
    void the_first_date_of_an_undated_milestone_is_no_move() {
        given(oslo.started("Oslo"), oslo.milestonePlanned("vedtak", null), oslo.milestoneMoved("vedtak", "2025"))
                .then(db -> {
                    assertThat(only(db).milestone().moves()).isZero();
                    assertThat(only(db).milestone().originalDate()).hasToString("2025");
                });
    }

    @Test
    void the_past_is_judged_by_its_own_day() {
        given(oslo.started("Oslo"), oslo.milestonePlanned("valg", "2025-21")).then(db -> {
            assertThat(at(db, db.at("oslo", "2")).milestones().getFirst().lateness())
                    .isEqualTo(Lateness.POSSIBLY_LATE);
            assertThat(at(db, db.at("oslo", "2")).day()).hasToString("2025-01-16");
        });
    }

    @Test
    void a_missed_milestone_is_surely_late_and_one_with_a_new_date_is_planned_again() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("valg", "2024"),
                        oslo.milestoneMissed("valg"),
                        oslo.milestoneMoved("valg", "2099"))
                .then(db -> {
                    MilestoneOnTimeline missed =
                            at(db, db.at("oslo", "3")).milestones().getFirst();
                    assertThat(missed.milestone().status()).isEqualTo(Status.MISSED);
                    assertThat(missed.lateness()).isEqualTo(Lateness.SURELY_LATE);
                    assertThat(only(db).milestone().status()).isEqualTo(Status.PLANNED);
                    assertThat(only(db).lateness()).isEqualTo(Lateness.ON_TIME);
                });
    }

    @Test
    void a_passed_milestone_is_late_by_the_day_it_was_passed() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("horing", "2024-11-15"),
                        oslo.milestonePassed("horing", "2024-11-15"))
                .then(db -> {
                    assertThat(only(db).milestone().status()).isEqualTo(Status.PASSED);
                    assertThat(only(db).lateness()).isEqualTo(Lateness.ON_TIME);
                });
    }

    @Test
    void a_cancelled_milestone_stays_and_is_never_late() {
        given(oslo.started("Oslo"), oslo.milestonePlanned("valg", "2020"), oslo.milestoneCancelled("valg"))
                .then(db -> {
                    assertThat(only(db).milestone().status()).isEqualTo(Status.CANCELLED);
                    assertThat(only(db).lateness()).isNull();
                });
    }

    @Test
    void everything_comes_in_the_order_of_its_days_and_says_what_it_waits_for() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("c-udatert", null),
                        oslo.milestonePlanned("b-start", "2028-01-01"),
                        oslo.milestonePlanned("a-valg", "2027-23"),
                        oslo.milestoneDepends("b-start", "a-valg"),
                        oslo.periodPlanned("fase-2", "2026-21/2027-23"),
                        oslo.periodPlanned("fase-1", "../2026-21"))
                .then(db -> {
                    TimelineView timeline = at(db, db.now("oslo"));
                    assertThat(timeline.milestones())
                            .extracting(m -> m.milestone().id().value())
                            .containsExactly("a-valg", "b-start", "c-udatert");
                    assertThat(timeline.periods())
                            .extracting(p -> p.period().id().value())
                            .containsExactly("fase-1", "fase-2");
                    assertThat(timeline.milestones().get(1).milestone().dependsOn())
                            .extracting(d -> d.milestone().value())
                            .containsExactly("a-valg");
                    assertThat(timeline.planVersion()).isEqualTo(5);
                    assertThat(timeline.complete()).isTrue();
                });
    }

    @Test
    void a_period_is_moved_and_its_name_put_right() {
        given(
                        oslo.started("Oslo"),
                        oslo.periodPlanned("fase-2", "2026-21/2027-23"),
                        plan.periodMoved("fase-2", "2026-23/2027-23"),
                        plan.periodCorrected("fase-2", "Fra nominasjonene"))
                .then(db -> {
                    PeriodRow period =
                            at(db, db.now("oslo")).periods().getFirst().period();
                    assertThat(period.span()).hasToString("2026-23/2027-23");
                    assertThat(period.name()).isEqualTo("Fra nominasjonene");
                });
    }

    @Test
    void tracks_are_on_the_timeline_and_those_that_ended_say_why() {
        given(
                        oslo.started("Oslo"),
                        oslo.trackOpened("a", "tilslutning"),
                        oslo.trackOpened("b", null),
                        oslo.trackEnded("a", "tilslutning", "sak-1"))
                .then(db -> {
                    TrackRow ended = at(db, db.now("oslo")).tracks().getFirst();
                    assertThat(ended.status()).isEqualTo(TrackRow.Status.ENDED);
                    assertThat(ended.end()).isNotNull();
                    assertThat(ended.end().reason()).isEqualTo("bystyret ga ikke sin tilslutning");
                    assertThat(ended.end().decision()).hasToString("sak-1");
                    assertThat(at(db, db.at("oslo", "2")).tracks())
                            .extracting(TrackRow::status)
                            .containsExactly(TrackRow.Status.OPEN);
                });
    }

    static MilestoneOnTimeline only(QueryDatabase db) {
        return at(db, db.now("oslo")).milestones().getFirst();
    }

    static TimelineView at(QueryDatabase db, Moment moment) {
        return timeline(db).at(moment, BOKMAL);
    }

    static Timeline timeline(QueryDatabase db) {
        Programmes programmes = new Programmes(db.jdbc(), new ProgrammeProjection());
        Baselines baselines = new Baselines(db.jdbc(), new BaselineProjection());
        Periods periods = new Periods(db.jdbc(), new PeriodProjection());
        Tracks tracks = new Tracks(db.jdbc(), new TrackProjection());
        return new Timeline(new Plans(programmes, milestones(db), baselines), periods, tracks, db.ledger());
    }

    private static Milestones milestones(QueryDatabase db) {
        return new Milestones(db.jdbc(), new MilestoneProjection());
    }
}
