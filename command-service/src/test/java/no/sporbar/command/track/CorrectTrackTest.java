package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.mandate;
import static no.sporbar.command.track.Tracks.open;
import static no.sporbar.command.track.Tracks.opened;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.track.TrackCommand.CorrectTrack;
import no.sporbar.events.TrackEvent.TrackCorrected;
import org.junit.jupiter.api.Test;

class CorrectTrackTest {
    private static final String RIGHT = "om en ny bydelsorganisering kan bidra til bedre måloppnåelse";

    private final Scenario track = Scenario.usual();

    @Test
    void a_slip_in_the_mandate_is_put_right() {
        track.given(opened(A, null)).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
    }

    @Test
    void whatever_became_of_the_track() {
        track.given(opened(A, null), completed()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
        track.given(opened(A, null), ended()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
    }

    @Test
    void what_is_right_already_changes_nothing() {
        track.given(opened(A, null)).when(correct(mandate(A))).thenNothingHappens();
        track.given(opened(A, null), corrected(RIGHT)).when(correct(RIGHT)).thenNothingHappens();
    }

    @Test
    void after_a_correction_opening_it_as_before_still_changes_nothing() {
        track.given(opened(A, null), corrected(RIGHT)).when(open(A, null)).thenNothingHappens();
    }

    @Test
    void an_unknown_track_is_refused() {
        track.when(correct(RIGHT)).thenRefused("track.unknown", A);
    }

    private static CorrectTrack correct(String mandate) {
        return new CorrectTrack(PROGRAMME, A, mandate, "feil avskrift", "lest mot papiret", cited());
    }

    private static TrackCorrected corrected(String mandate) {
        return new TrackCorrected(PROGRAMME, A, mandate, "feil avskrift", "lest mot papiret", cited());
    }
}
