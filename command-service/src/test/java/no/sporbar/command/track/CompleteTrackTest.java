package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.KLIMA;
import static no.sporbar.command.track.Tracks.answered;
import static no.sporbar.command.track.Tracks.complete;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.delivered;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.endorsed;
import static no.sporbar.command.track.Tracks.opened;
import static no.sporbar.command.track.Tracks.required;
import static no.sporbar.command.track.Tracks.resolved;
import static no.sporbar.events.Impact.CLIMATE_AND_ENVIRONMENT;
import static no.sporbar.events.Impact.LAW;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.track.TrackCommand.CompleteTrack;
import no.sporbar.events.ConditionEvent.ConditionMet;
import org.junit.jupiter.api.Test;

class CompleteTrackTest {
    private final Scenario track = Scenario.usual();

    @Test
    void an_investigation_is_done() {
        track.given(opened(A, null)).when(complete()).thenRecorded(completed());
    }

    @Test
    void not_before_each_assessment_is_delivered_and_looks_at_what_it_has_to() {
        Scenario waiting = track.given(opened(A, null), required(CLIMATE_AND_ENVIRONMENT));
        waiting.when(complete()).thenRefused("track.assessment-missing", KLIMA);
        waiting.in(Situation.usual().knowing(delivered(LAW)))
                .when(complete())
                .thenRefused("track.assessment-missing", KLIMA);
        waiting.in(Situation.usual().knowing(delivered(CLIMATE_AND_ENVIRONMENT)))
                .when(complete())
                .thenRecorded(completed());
    }

    @Test
    void not_before_the_guidance_of_the_decision_that_endorsed_it_is_answered() {
        Scenario endorsed = track.given(opened(A, null), endorsed(A, null, "3"));
        Situation resolved = Situation.usual().knowing(resolved("innbyggere", "frister"), answered("innbyggere"));
        endorsed.in(resolved).when(complete()).thenRefused("track.guidance-unanswered", "Ta hensyn til frister");
        endorsed.in(resolved.knowing(answered("frister"))).when(complete()).thenRecorded(completed());
    }

    @Test
    void not_before_its_condition_is_met() {
        Scenario waiting = track.given(opened(A, TILSLUTNING));
        waiting.in(Situation.usual().knowing(wasSet()))
                .when(complete())
                .thenRefused("track.condition-open", TILSLUTNING);
        waiting.in(Situation.usual().knowing(resolved(), wasSet(), met()))
                .when(complete())
                .thenRecorded(completed());
    }

    @Test
    void the_guidance_of_the_decision_that_met_its_condition_counts_too() {
        Scenario lateTrack = track.given(opened(A, TILSLUTNING));
        Situation resolved = Situation.usual().knowing(resolved("frister"), wasSet(), met());
        lateTrack.in(resolved).when(complete()).thenRefused("track.guidance-unanswered", "Ta hensyn til frister");
        lateTrack.in(resolved.knowing(answered("frister"))).when(complete()).thenRecorded(completed());
    }

    @Test
    void a_condition_met_by_a_decision_that_is_not_recorded_gives_no_guidance() {
        track.in(Situation.usual().knowing(wasSet(), new ConditionMet(PROGRAMME, TILSLUTNING, null, null, cited())))
                .given(opened(A, TILSLUTNING))
                .when(complete())
                .thenRecorded(completed());
    }

    @Test
    void the_same_result_again_changes_nothing_and_another_is_refused() {
        track.given(opened(A, null), completed()).when(complete()).thenNothingHappens();
        track.given(opened(A, null), completed())
                .when(new CompleteTrack(PROGRAMME, A, "Noe annet", cited()))
                .thenRefused("track.completed", A);
    }

    @Test
    void what_ended_or_never_began_is_not_completed() {
        track.when(complete()).thenRefused("track.unknown", A);
        track.given(opened(A, null), ended()).when(complete()).thenRefused("track.ended", A);
    }
}
