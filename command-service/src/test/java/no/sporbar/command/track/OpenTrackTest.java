package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.open;
import static no.sporbar.command.track.Tracks.opened;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import org.junit.jupiter.api.Test;

class OpenTrackTest {
    private final Scenario track = Scenario.usual();

    @Test
    void an_investigation_begins() {
        track.when(open(A, null)).thenRecorded(opened(A, null));
    }

    @Test
    void it_may_begin_under_a_condition_that_is_open_or_met() {
        track.in(Situation.usual().knowing(wasSet())).when(open(A, TILSLUTNING)).thenRecorded(opened(A, TILSLUTNING));
        track.in(Situation.usual().knowing(wasSet(), met()))
                .when(open(A, TILSLUTNING))
                .thenRecorded(opened(A, TILSLUTNING));
    }

    @Test
    void nothing_begins_under_a_condition_that_failed() {
        track.in(Situation.usual().knowing(wasSet(), failed()))
                .when(open(A, TILSLUTNING))
                .thenRefused("condition.failed", TILSLUTNING);
    }

    @Test
    void a_condition_that_there_is_not_is_refused() {
        track.when(open(A, TILSLUTNING)).thenRefused("condition.unknown", TILSLUTNING);
    }

    @Test
    void opening_it_again_changes_nothing() {
        track.given(opened(A, null)).when(open(A, null)).thenNothingHappens();
        track.given(opened(A, null), ended()).when(open(A, null)).thenNothingHappens();
    }

    @Test
    void another_track_of_the_same_name_is_refused() {
        track.given(opened(A, null))
                .when(new OpenTrack(PROGRAMME, A, "a", "Noe annet", null, cited()))
                .thenRefused("track.id-taken", A);
    }
}
