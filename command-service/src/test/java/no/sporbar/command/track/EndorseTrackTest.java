package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.endorse;
import static no.sporbar.command.track.Tracks.endorsed;
import static no.sporbar.command.track.Tracks.opened;
import static no.sporbar.command.track.Tracks.resolved;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.ConditionId;
import org.junit.jupiter.api.Test;

class EndorseTrackTest {
    private final Scenario track = Scenario.usual().in(Situation.usual().knowing(resolved(), wasSet(), met()));

    @Test
    void the_body_with_the_authority_wants_the_work() {
        track.given(opened(A, null)).when(endorse(null, "3")).thenRecorded(endorsed(A, null, "3"));
        track.given(opened(A, TILSLUTNING)).when(endorse(TILSLUTNING, "3")).thenRecorded(endorsed(A, TILSLUTNING, "3"));
    }

    @Test
    void the_same_endorsement_again_changes_nothing_and_another_is_refused() {
        track.given(opened(A, null), endorsed(A, null, "3"))
                .when(endorse(null, "3"))
                .thenNothingHappens();
        track.given(opened(A, null), endorsed(A, null, "3"))
                .when(endorse(null, null))
                .thenRefused("track.already-endorsed", A);
    }

    @Test
    void a_condition_that_is_not_met_endorses_nothing() {
        for (Situation open : new Situation[] {
            Situation.usual().knowing(resolved(), wasSet()), Situation.usual().knowing(resolved(), wasSet(), failed())
        })
            track.in(open)
                    .given(opened(A, TILSLUTNING))
                    .when(endorse(TILSLUTNING, "3"))
                    .thenRefused("track.condition-open", TILSLUTNING);
    }

    @Test
    void it_names_the_condition_that_the_track_was_opened_under() {
        track.given(opened(A, null)).when(endorse(TILSLUTNING, "3")).thenRefused("track.other-condition", TILSLUTNING);
        ConditionId other = new ConditionId("annet");
        track.given(opened(A, TILSLUTNING)).when(endorse(other, "3")).thenRefused("track.other-condition", other);
    }

    @Test
    void it_follows_from_a_decision_that_was_taken() {
        track.in(Situation.usual())
                .given(opened(A, null))
                .when(endorse(null, "3"))
                .thenRefused("decision.unknown", VEDTAKET);
        track.given(opened(A, null)).when(endorse(null, "9")).thenRefused("decision.no-such-point", VEDTAKET, "9");
    }

    @Test
    void what_is_over_or_never_began_is_not_endorsed() {
        track.when(endorse(null, "3")).thenRefused("track.unknown", A);
        track.given(opened(A, null), completed()).when(endorse(null, "3")).thenRefused("track.completed", A);
        track.given(opened(A, null), ended()).when(endorse(null, "3")).thenRefused("track.ended", A);
    }
}
