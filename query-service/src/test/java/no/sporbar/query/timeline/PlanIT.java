package no.sporbar.query.timeline;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static no.sporbar.query.timeline.TimelineIT.BOKMAL;
import static no.sporbar.query.timeline.TimelineIT.at;
import static no.sporbar.query.timeline.TimelineIT.only;
import static no.sporbar.query.timeline.TimelineIT.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.PlanFacts;
import no.sporbar.query.timeline.TimelineView.AgainstBaseline;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import org.junit.jupiter.api.Test;

/** What follows from the whole plan, as the timeline answers it. */
class PlanIT {
    private final Facts oslo = Facts.of("oslo");
    private final PlanFacts plan = new PlanFacts(oslo.programme());

    @Test
    void what_has_to_be_shown_says_what_showed_it_and_stays_when_it_no_longer_applies() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("frist", "2026-21"),
                        plan.criterionAdded("frist", "vedtatt", EvidenceKind.DECISION),
                        plan.criterionMet("frist", "vedtatt", "decision/vedtak"),
                        plan.criterionWithdrawn("frist", "vedtatt"),
                        plan.criterionAdded("frist", "orientert", EvidenceKind.BRIEFING))
                .then(db -> {
                    assertThat(at(db, db.at("oslo", "4"))
                                    .milestones()
                                    .getFirst()
                                    .milestone()
                                    .criteria())
                            .extracting(c -> c.id() + " " + c.metBy() + " " + c.withdrawn())
                            .containsExactly("vedtatt decision/vedtak null");
                    assertThat(only(db).milestone().criteria())
                            .extracting(c -> c.id() + " " + c.metBy() + " " + c.withdrawn())
                            .containsExactly("vedtatt decision/vedtak no longer asked for", "orientert null null");
                });
    }

    @Test
    void the_plan_says_how_early_how_late_and_what_contradicts_what() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("resultat", "2026-24"),
                        oslo.milestonePlanned("frist", "2026-21"),
                        plan.depends("frist", "resultat", 14),
                        plan.due("frist", "2026-06-30"))
                .then(db -> {
                    TimelineView view = at(db, db.now("oslo"));
                    MilestoneOnTimeline result = view.milestones().getFirst();
                    assertThat(result.schedule().earliest())
                            .hasToString("FirstAndLast[first=2025-11-01, last=2026-03-31]");
                    assertThat(result.schedule().latestAllowed())
                            .hasToString("FirstAndLast[first=2026-06-16, last=2026-06-16]");
                    assertThat(result.schedule().slackDays()).isEqualTo(new DaysBetween(77L, 227L));
                    assertThat(result.schedule().lateness()).isEqualTo(Lateness.ON_TIME);
                    assertThat(view.contradictions())
                            .extracting(c -> c.milestone() + " " + c.kind() + " " + c.other() + " " + c.certainty())
                            .containsExactly("frist before-predecessor resultat possibly");
                    assertThat(view.milestones().getLast().deadline()).isNotNull();
                    assertThat(timeline(db)
                                    .of("resultat", db.now("oslo"), BOKMAL)
                                    .contradictions())
                            .hasSize(1);
                });
    }

    @Test
    void a_dependency_that_was_removed_contradicts_nothing() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("resultat", "2026-24"),
                        oslo.milestonePlanned("frist", "2026-21"),
                        oslo.milestoneDepends("frist", "resultat"),
                        plan.released("frist", "resultat"))
                .then(db -> {
                    assertThat(at(db, db.at("oslo", "4")).contradictions()).hasSize(1);
                    assertThat(at(db, db.now("oslo")).contradictions()).isEmpty();
                });
    }

    @Test
    void every_milestone_is_measured_against_the_last_baseline() {
        given(
                        oslo.started("Oslo"),
                        oslo.milestonePlanned("a-presisert", "2026-21"),
                        oslo.milestonePlanned("b-flyttet", "2026-04-15"),
                        oslo.milestonePlanned("c-sesong", "2026-21"),
                        plan.baselined("vedtatt"),
                        oslo.milestoneRefined("a-presisert", "2026-05-01"),
                        oslo.milestoneMoved("b-flyttet", "2026-05-15"),
                        oslo.milestoneMoved("c-sesong", "2026-23"),
                        oslo.milestonePlanned("d-ny", "2027"))
                .then(db -> {
                    TimelineView view = at(db, db.now("oslo"));
                    assertThat(view.baselines()).extracting(b -> b.id().value()).containsExactly("vedtatt");
                    assertThat(view.milestones())
                            .extracting(m -> m.milestone().id() + " " + shift(m))
                            .containsExactlyInAnyOrder(
                                    "a-presisert 0..0", "b-flyttet 30..30", "c-sesong 32..364", "d-ny new");
                    assertThat(at(db, db.at("oslo", "4"))
                                    .milestones()
                                    .getFirst()
                                    .baseline())
                            .isNull();
                });
    }

    @Test
    void what_follows_for_one_follows_from_all_however_many_there_are() {
        List<DomainEvent> facts = new ArrayList<>(List.of(oslo.started("Oslo")));
        for (int i = 100; i <= 600; i++) facts.add(oslo.milestonePlanned("m" + i, i == 600 ? "2027-01-01" : null));
        facts.add(plan.depends("m100", "m600", 31));
        given(facts.toArray(DomainEvent[]::new)).then(db -> {
            TimelineView view = at(db, db.now("oslo"));
            assertThat(view.complete()).isFalse();
            assertThat(view.milestones())
                    .hasSize(Paging.MOST)
                    .filteredOn(m -> m.milestone().id().value().equals("m100"))
                    .extracting(m -> m.schedule().earliest())
                    .hasToString("[FirstAndLast[first=2027-02-01, last=2027-02-01]]");
        });
    }

    private static String shift(MilestoneOnTimeline milestone) {
        AgainstBaseline baseline = milestone.baseline();
        if (baseline == null) return "new";
        return baseline.shiftDays() == null
                ? "unknown"
                : baseline.shiftDays().atLeast() + ".." + baseline.shiftDays().atMost();
    }
}
