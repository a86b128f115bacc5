package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.end;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.opened;
import static no.sporbar.command.track.Tracks.resolved;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.track.TrackCommand.EndTrack;
import org.junit.jupiter.api.Test;

class EndTrackTest {
    private static final String REASON = "ikke lenger aktuelt";

    private final Scenario track = Scenario.usual();

    @Test
    void an_investigation_ends_without_being_completed() {
        track.given(opened(A, null)).when(end(REASON, null)).thenRecorded(ended());
    }

    @Test
    void it_ends_by_its_condition_when_that_has_failed() {
        Scenario waiting = track.given(opened(A, TILSLUTNING));
        waiting.in(Situation.usual().knowing(wasSet(), failed()))
                .when(end(REASON, TILSLUTNING))
                .thenRecorded(ended(A, REASON, TILSLUTNING, null, null));
        waiting.in(Situation.usual().knowing(wasSet()))
                .when(end(REASON, TILSLUTNING))
                .thenRefused("condition.not-failed", TILSLUTNING);
        waiting.in(Situation.usual().knowing(wasSet(), met()))
                .when(end(REASON, TILSLUTNING))
                .thenRefused("condition.not-failed", TILSLUTNING);
    }

    @Test
    void it_does_not_end_by_a_condition_that_it_does_not_hang_on() {
        track.in(Situation.usual().knowing(wasSet(), failed()))
                .given(opened(A, null))
                .when(end(REASON, TILSLUTNING))
                .thenRefused("track.other-condition", TILSLUTNING);
    }

    @Test
    void the_decision_that_it_names_was_taken() {
        EndTrack byDecision = new EndTrack(PROGRAMME, A, REASON, null, VEDTAKET, "3", cited());
        track.given(opened(A, null)).when(byDecision).thenRefused("decision.unknown", VEDTAKET);
        track.in(Situation.usual().knowing(resolved()))
                .given(opened(A, null))
                .when(byDecision)
                .thenRecorded(ended(A, REASON, null, VEDTAKET, "3"));
    }

    @Test
    void it_ends_once() {
        track.given(opened(A, null), ended()).when(end(REASON, null)).thenNothingHappens();
        track.given(opened(A, null), ended()).when(end("noe annet", null)).thenRefused("track.ended", A);
    }

    @Test
    void what_is_completed_or_never_began_does_not_end() {
        track.when(end(REASON, null)).thenRefused("track.unknown", A);
        track.given(opened(A, null), completed()).when(end(REASON, null)).thenRefused("track.completed", A);
    }
}
