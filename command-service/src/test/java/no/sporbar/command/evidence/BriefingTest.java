package no.sporbar.command.evidence;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;
import static no.sporbar.events.BriefedParty.SAFETY_SERVICE;
import static no.sporbar.events.BriefedParty.UNIONS;

import java.util.List;
import no.sporbar.command.evidence.BriefingCommand.CancelBriefing;
import no.sporbar.command.evidence.BriefingCommand.HoldBriefing;
import no.sporbar.command.evidence.BriefingCommand.PlanBriefing;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingEvent.BriefingCancelled;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BriefingId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final BriefingId HOST = new BriefingId("host");
    private static final String FRIST = "milestone/frist";

    private final Scenario briefing = Scenario.usual()
            .in(Situation.usual()
                    .knowing(new MilestonePlanned(PROGRAMME, new MilestoneId("frist"), "Frist", null, cited())));

    @Test
    void unions_and_the_safety_service_are_briefed_at_a_milestone() {
        briefing.when(plan(FRIST, UNIONS, SAFETY_SERVICE)).thenRecorded(planned(FRIST, UNIONS, SAFETY_SERVICE));
    }

    @Test
    void a_briefing_need_not_be_at_any_milestone() {
        briefing.when(plan(null, UNIONS)).thenRecorded(planned(null, UNIONS));
    }

    @Test
    void somebody_is_briefed_and_nobody_twice() {
        briefing.when(plan(FRIST)).thenRefused("briefing.nobody-briefed");
        briefing.when(plan(FRIST, UNIONS, UNIONS)).thenRefused("briefing.party-twice", "unions");
    }

    @Test
    void the_milestone_must_be_in_the_plan() {
        briefing.when(plan("milestone/ukjent", UNIONS)).thenRefused("subject.unknown", "milestone/ukjent");
    }

    @Test
    void only_a_milestone_has_briefings() {
        briefing.when(plan("decision/videre-utredning", UNIONS))
                .thenRefused("briefing.not-at-a-milestone", "decision/videre-utredning");
    }

    @Test
    void planning_it_again_changes_nothing() {
        briefing.given(planned(FRIST, UNIONS)).when(plan(FRIST, UNIONS)).thenNothingHappens();
        briefing.given(planned(FRIST, UNIONS), held("2026-10-01"))
                .when(plan(FRIST, UNIONS))
                .thenNothingHappens();
    }

    @Test
    void another_briefing_of_the_same_id_is_refused() {
        briefing.given(planned(FRIST, UNIONS)).when(plan(FRIST, SAFETY_SERVICE)).thenRefused("briefing.id-taken", HOST);
    }

    @Test
    void it_was_held_when_it_was_held() {
        briefing.given(planned(FRIST, UNIONS)).when(hold("2026-10-01")).thenRecorded(held("2026-10-01"));
        briefing.given(planned(FRIST, UNIONS)).when(hold("2026-11-23")).thenRecorded(held("2026-11-23"));
        briefing.given(planned(FRIST, UNIONS)).when(hold("2026-23")).thenRecorded(held("2026-23"));
    }

    @Test
    void it_was_not_held_in_the_future() {
        briefing.given(planned(FRIST, UNIONS))
                .when(hold("2026-11-24"))
                .thenRefused("briefing.held-in-the-future", "2026-11-24");
        briefing.given(planned(FRIST, UNIONS))
                .when(hold("2026-11-01/2026-12-01"))
                .thenRefused("briefing.held-in-the-future", "2026-11-01/2026-12-01");
    }

    @Test
    void it_is_held_once() {
        briefing.given(planned(FRIST, UNIONS), held("2026-10-01"))
                .when(hold("2026-10-01"))
                .thenNothingHappens();
        briefing.given(planned(FRIST, UNIONS), held("2026-10-01"))
                .when(hold("2026-10-02"))
                .thenRefused("briefing.already-held");
    }

    @Test
    void a_briefing_that_was_not_held_is_cancelled_with_the_reason() {
        briefing.given(planned(FRIST, UNIONS)).when(cancel("utsatt")).thenRecorded(cancelled("utsatt"));
        briefing.given(planned(FRIST, UNIONS), cancelled("utsatt"))
                .when(cancel("utsatt"))
                .thenNothingHappens();
        briefing.given(planned(FRIST, UNIONS), cancelled("utsatt"))
                .when(cancel("en annen grunn"))
                .thenRefused("briefing.cancelled");
    }

    @Test
    void what_was_held_is_not_cancelled_and_what_was_cancelled_is_not_held() {
        briefing.given(planned(FRIST, UNIONS), held("2026-10-01"))
                .when(cancel("utsatt"))
                .thenRefused("briefing.already-held");
        briefing.given(planned(FRIST, UNIONS), cancelled("utsatt"))
                .when(hold("2026-10-01"))
                .thenRefused("briefing.cancelled");
    }

    @Test
    void what_was_not_planned_is_neither_held_nor_cancelled() {
        briefing.when(hold("2026-10-01")).thenRefused("briefing.unknown", HOST);
        briefing.when(cancel("utsatt")).thenRefused("briefing.unknown", HOST);
    }

    private static PlanBriefing plan(@Nullable String at, BriefedParty... parties) {
        return new PlanBriefing(PROGRAMME, HOST, List.of(parties), subject(at), "Utredningen", cited());
    }

    private static BriefingPlanned planned(@Nullable String at, BriefedParty... parties) {
        return new BriefingPlanned(PROGRAMME, HOST, List.of(parties), subject(at), "Utredningen", cited());
    }

    private static @Nullable Subject subject(@Nullable String at) {
        return at == null ? null : Subject.parse(at);
    }

    private static HoldBriefing hold(String on) {
        return new HoldBriefing(PROGRAMME, HOST, date(on), null, cited());
    }

    private static BriefingHeld held(String on) {
        return new BriefingHeld(PROGRAMME, HOST, date(on), null, cited());
    }

    private static CancelBriefing cancel(String reason) {
        return new CancelBriefing(PROGRAMME, HOST, reason, cited());
    }

    private static BriefingCancelled cancelled(String reason) {
        return new BriefingCancelled(PROGRAMME, HOST, reason, cited());
    }
}
