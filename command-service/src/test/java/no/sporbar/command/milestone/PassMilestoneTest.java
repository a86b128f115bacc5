package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.IVERKSATT;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.asked;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.depends;
import static no.sporbar.command.milestone.Plan.dropped;
import static no.sporbar.command.milestone.Plan.missed;
import static no.sporbar.command.milestone.Plan.pass;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.released;
import static no.sporbar.command.milestone.Plan.shown;
import static no.sporbar.command.milestone.Plan.spelt;
import static no.sporbar.events.EvidenceKind.BRIEFING;
import static no.sporbar.events.EvidenceKind.DECISION;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class PassMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_is_passed_on_a_day() {
        plan.given(planned(FRIST, "2026-21")).when(pass(FRIST, "2026-04-15")).thenRecorded(passed(FRIST, "2026-04-15"));
    }

    @Test
    void it_may_be_passed_today() {
        plan.given(planned(FRIST, "2026-21")).when(pass(FRIST, "2026-11-23")).thenRecorded(passed(FRIST, "2026-11-23"));
    }

    @Test
    void it_is_not_passed_tomorrow() {
        plan.given(planned(FRIST, "2026-21"))
                .when(pass(FRIST, "2026-11-24"))
                .thenRefused("milestone.passed-in-the-future", "2026-11-24");
    }

    @Test
    void it_is_not_passed_next_spring() {
        plan.given(planned(FRIST, "2026-21"))
                .when(pass(FRIST, "2027-21"))
                .thenRefused("milestone.passed-in-the-future", "2027-21");
    }

    @Test
    void tomorrow_begins_at_midnight_in_oslo() {
        plan.in(Situation.usual().at("2026-11-23T23:00:00Z"))
                .given(planned(FRIST, "2026-21"))
                .when(pass(FRIST, "2026-11-24"))
                .thenRecorded(passed(FRIST, "2026-11-24"));
    }

    @Test
    void what_is_surely_not_over_is_not_passed() {
        plan.given(planned(FRIST, "2026-21"))
                .when(pass(FRIST, "2026-11-01/2026-12-01"))
                .thenRefused("milestone.passed-in-the-future", "2026-11-01/2026-12-01");
        plan.given(planned(FRIST, "2026-21"))
                .when(pass(FRIST, "2026-04-15/.."))
                .thenRefused("milestone.passed-in-the-future", "2026-04-15/..");
    }

    @Test
    void a_season_that_has_begun_may_be_when_it_was() {
        plan.given(planned(FRIST, "2026-21")).when(pass(FRIST, "2026-23")).thenRecorded(passed(FRIST, "2026-23"));
    }

    @Test
    void predecessors_come_first() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRefused("milestone.predecessor-not-passed", "Milepælen kommunevalg");
    }

    @Test
    void a_missed_predecessor_still_holds_it_back() {
        plan.given(planned(VALG, "2026-21"), planned(IVERKSATT, null), depends(IVERKSATT, VALG), missed(VALG))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRefused("milestone.predecessor-not-passed", "Milepælen kommunevalg");
    }

    @Test
    void a_cancelled_predecessor_holds_nobody_back() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), cancelled(VALG))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRecorded(passed(IVERKSATT, "2026-11-01"));
    }

    @Test
    void all_predecessors_must_be_passed() {
        plan.given(
                        planned(FRIST, null),
                        planned(VALG, null),
                        planned(IVERKSATT, null),
                        depends(IVERKSATT, VALG),
                        depends(IVERKSATT, FRIST),
                        passed(FRIST, "2026-04-15"))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRefused("milestone.predecessor-not-passed", "Milepælen kommunevalg");
    }

    @Test
    void it_is_not_passed_before_its_predecessor_was() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), passed(VALG, "2026-09-14"))
                .when(pass(IVERKSATT, "2026-09-13"))
                .thenRefused("milestone.passed-before-predecessor", "Milepælen kommunevalg", "2026-09-14");
    }

    @Test
    void on_the_same_day_or_possibly_later_is_late_enough() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), passed(VALG, "2026-09-14"))
                .when(pass(IVERKSATT, "2026-09-14"))
                .thenRecorded(passed(IVERKSATT, "2026-09-14"));
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), passed(VALG, "2026-22"))
                .when(pass(IVERKSATT, "2026-21"))
                .thenRecorded(passed(IVERKSATT, "2026-21"));
    }

    @Test
    void a_missed_milestone_may_be_passed_later() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST))
                .when(pass(FRIST, "2026-11-01"))
                .thenRecorded(passed(FRIST, "2026-11-01"));
    }

    @Test
    void passing_it_again_changes_nothing() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(pass(FRIST, "2026-04-15"))
                .thenNothingHappens();
    }

    @Test
    void it_is_passed_once() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(pass(FRIST, "2026-04-16"))
                .thenRefused("milestone.already-passed");
    }

    @Test
    void a_cancelled_milestone_is_not_passed() {
        plan.given(planned(FRIST, "2026-21"), cancelled(FRIST))
                .when(pass(FRIST, "2026-04-15"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(pass(FRIST, "2026-04-15")).thenRefused("milestone.unknown", FRIST);
    }

    @Test
    void a_predecessor_that_it_no_longer_waits_for_does_not_hold_it_back() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), released(IVERKSATT, VALG))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRecorded(passed(IVERKSATT, "2026-11-01"));
    }

    @Test
    void enough_days_must_lie_between() {
        Scenario after = plan.given(
                planned(VALG, null),
                planned(IVERKSATT, null),
                depends(IVERKSATT, VALG, 30),
                passed(VALG, "2026-09-14"));
        after.when(pass(IVERKSATT, "2026-10-13"))
                .thenRefused("milestone.passed-too-soon", 30, "Milepælen kommunevalg", "2026-09-14");
        after.when(pass(IVERKSATT, "2026-10-14")).thenRecorded(passed(IVERKSATT, "2026-10-14"));
    }

    @Test
    void days_that_may_have_been_enough_are_enough() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG, 30), passed(VALG, "2026-09"))
                .when(pass(IVERKSATT, "2026-10"))
                .thenRecorded(passed(IVERKSATT, "2026-10"));
    }

    @Test
    void every_criterion_must_be_met_or_withdrawn() {
        plan.given(planned(FRIST, null), asked(FRIST, "vedtatt", DECISION), asked(FRIST, "orientert", BRIEFING))
                .when(pass(FRIST, "2026-04-15"))
                .thenRefused("milestone.criterion-not-met", "Kravet vedtatt");
        plan.given(
                        planned(FRIST, null),
                        asked(FRIST, "vedtatt", DECISION),
                        asked(FRIST, "orientert", BRIEFING),
                        shown(FRIST, "vedtatt", "decision/videre-utredning"))
                .when(pass(FRIST, "2026-04-15"))
                .thenRefused("milestone.criterion-not-met", "Kravet orientert");
        plan.given(
                        planned(FRIST, null),
                        asked(FRIST, "vedtatt", DECISION),
                        asked(FRIST, "orientert", BRIEFING),
                        shown(FRIST, "vedtatt", "decision/videre-utredning"),
                        dropped(FRIST, "orientert"))
                .when(pass(FRIST, "2026-04-15"))
                .thenRecorded(passed(FRIST, "2026-04-15"));
    }

    @Test
    void a_predecessor_is_named_as_it_now_is_spelt() {
        plan.given(
                        planned(VALG, null),
                        planned(IVERKSATT, null),
                        depends(IVERKSATT, VALG),
                        spelt(VALG, "Kommunevalget"))
                .when(pass(IVERKSATT, "2026-11-01"))
                .thenRefused("milestone.predecessor-not-passed", "Kommunevalget");
    }
}
