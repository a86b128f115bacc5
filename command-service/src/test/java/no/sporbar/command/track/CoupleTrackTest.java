package no.sporbar.command.track;

import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.B;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.couple;
import static no.sporbar.command.track.Tracks.coupled;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.opened;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class CoupleTrackTest {
    private final Scenario track = Scenario.usual().in(Situation.usual().knowing(opened(B, null)));

    @Test
    void a_track_is_seen_together_with_another() {
        track.given(opened(A, null)).when(couple(A, B)).thenRecorded(coupled(A, B));
    }

    @Test
    void coupled_is_coupled_both_ways() {
        track.given(opened(A, null), coupled(A, B)).when(couple(A, B)).thenNothingHappens();
        track.in(Situation.usual().knowing(opened(B, null), coupled(B, A)))
                .given(opened(A, null))
                .when(couple(A, B))
                .thenNothingHappens();
    }

    @Test
    void not_with_itself() {
        track.given(opened(A, null)).when(couple(A, A)).thenRefused("track.coupled-with-itself", A);
    }

    @Test
    void both_exist() {
        track.when(couple(A, B)).thenRefused("track.unknown", A);
        track.in(Situation.usual()).given(opened(A, null)).when(couple(A, B)).thenRefused("track.unknown", B);
    }

    @Test
    void what_is_over_is_coupled_with_nothing_more() {
        track.given(opened(A, null), completed()).when(couple(A, B)).thenRefused("track.completed", A);
        track.given(opened(A, null), ended()).when(couple(A, B)).thenRefused("track.ended", A);
        track.in(Situation.usual().knowing(opened(A, null), ended()))
                .given(opened(B, null))
                .when(couple(B, A))
                .thenRefused("track.ended", A);
    }
}
