package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.ask;
import static no.sporbar.command.milestone.Plan.asked;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.drop;
import static no.sporbar.command.milestone.Plan.dropped;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.show;
import static no.sporbar.command.milestone.Plan.shown;
import static no.sporbar.events.EvidenceKind.BRIEFING;
import static no.sporbar.events.EvidenceKind.CONSULTATION;
import static no.sporbar.events.EvidenceKind.DECISION;
import static no.sporbar.events.EvidenceKind.IMPACT_ASSESSMENT;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final String KRAV = "vedtatt";
    private static final String VEDTAK = "decision/videre-utredning";

    private final Scenario plan = Scenario.usual().in(Evidence.allThere());

    @Test
    void a_milestone_is_passed_only_when_something_is_shown() {
        plan.given(planned(FRIST, null)).when(ask(FRIST, KRAV, DECISION)).thenRecorded(asked(FRIST, KRAV, DECISION));
    }

    @Test
    void asking_again_changes_nothing() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), dropped(FRIST, KRAV))
                .when(ask(FRIST, KRAV, DECISION))
                .thenNothingHappens();
    }

    @Test
    void another_criterion_of_the_same_id_is_refused() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(ask(FRIST, KRAV, BRIEFING))
                .thenRefused("criterion.id-taken", KRAV);
        plan.given(planned(FRIST, null), planned(VALG, null), asked(FRIST, KRAV, DECISION))
                .when(ask(VALG, KRAV, BRIEFING))
                .thenRecorded(asked(VALG, KRAV, BRIEFING));
    }

    @Test
    void each_kind_of_evidence_shows_what_it_can_show() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRecorded(shown(FRIST, KRAV, VEDTAK));
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, IMPACT_ASSESSMENT))
                .when(show(FRIST, KRAV, "impact-assessment/klima"))
                .thenRecorded(shown(FRIST, KRAV, "impact-assessment/klima"));
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, BRIEFING))
                .when(show(FRIST, KRAV, "briefing/host"))
                .thenRecorded(shown(FRIST, KRAV, "briefing/host"));
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, CONSULTATION))
                .when(show(FRIST, KRAV, "consultation/horing"))
                .thenRecorded(shown(FRIST, KRAV, "consultation/horing"));
    }

    @Test
    void evidence_of_another_kind_shows_nothing() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, BRIEFING))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("milestone.evidence-of-another-kind", VEDTAK, "briefing");
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(show(FRIST, KRAV, "goal/mal-1"))
                .thenRefused("milestone.evidence-of-another-kind", "goal/mal-1", "decision");
    }

    @Test
    void evidence_that_is_not_there_shows_nothing() {
        Scenario nothingThere = Scenario.usual().in(Situation.usual());
        nothingThere
                .given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("milestone.evidence-missing", VEDTAK);
    }

    @Test
    void what_has_only_begun_is_no_evidence() {
        Scenario onlyBegun = Scenario.usual().in(Evidence.onlyBegun());
        onlyBegun
                .given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("milestone.evidence-missing", VEDTAK);
        onlyBegun
                .given(planned(FRIST, null), asked(FRIST, KRAV, BRIEFING))
                .when(show(FRIST, KRAV, "briefing/host"))
                .thenRefused("milestone.evidence-missing", "briefing/host");
        onlyBegun
                .given(planned(FRIST, null), asked(FRIST, KRAV, CONSULTATION))
                .when(show(FRIST, KRAV, "consultation/horing"))
                .thenRefused("milestone.evidence-missing", "consultation/horing");
    }

    @Test
    void showing_it_again_changes_nothing() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), shown(FRIST, KRAV, VEDTAK))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenNothingHappens();
        plan.given(
                        planned(FRIST, null),
                        asked(FRIST, KRAV, DECISION),
                        shown(FRIST, KRAV, VEDTAK),
                        passed(FRIST, "2026-04-15"))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenNothingHappens();
    }

    @Test
    void it_is_met_once() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), shown(FRIST, KRAV, "decision/et-annet"))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("criterion.already-met", "decision/et-annet");
    }

    @Test
    void a_criterion_that_no_longer_applies_is_withdrawn_whether_met_or_not() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION))
                .when(drop(FRIST, KRAV))
                .thenRecorded(dropped(FRIST, KRAV));
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), shown(FRIST, KRAV, VEDTAK))
                .when(drop(FRIST, KRAV))
                .thenRecorded(dropped(FRIST, KRAV));
    }

    @Test
    void withdrawing_it_again_changes_nothing_and_showing_it_is_refused() {
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), dropped(FRIST, KRAV))
                .when(drop(FRIST, KRAV))
                .thenNothingHappens();
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), dropped(FRIST, KRAV))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("criterion.withdrawn", KRAV);
    }

    @Test
    void an_unknown_criterion_is_refused() {
        plan.given(planned(FRIST, null)).when(show(FRIST, KRAV, VEDTAK)).thenRefused("criterion.unknown", KRAV);
        plan.given(planned(FRIST, null)).when(drop(FRIST, KRAV)).thenRefused("criterion.unknown", KRAV);
        plan.when(ask(FRIST, KRAV, DECISION)).thenRefused("milestone.unknown", FRIST);
    }

    @Test
    void a_milestone_that_is_over_asks_for_nothing_new() {
        plan.given(planned(FRIST, null), passed(FRIST, "2026-04-15"))
                .when(ask(FRIST, KRAV, DECISION))
                .thenRefused("milestone.already-passed");
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), cancelled(FRIST))
                .when(show(FRIST, KRAV, VEDTAK))
                .thenRefused("milestone.cancelled");
        plan.given(planned(FRIST, null), asked(FRIST, KRAV, DECISION), cancelled(FRIST))
                .when(drop(FRIST, KRAV))
                .thenRefused("milestone.cancelled");
    }
}
