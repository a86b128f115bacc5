package no.sporbar.command.track;

import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.KLIMA;
import static no.sporbar.command.track.Tracks.completed;
import static no.sporbar.command.track.Tracks.delivered;
import static no.sporbar.command.track.Tracks.ended;
import static no.sporbar.command.track.Tracks.opened;
import static no.sporbar.command.track.Tracks.require;
import static no.sporbar.command.track.Tracks.required;
import static no.sporbar.events.Impact.CLIMATE_AND_ENVIRONMENT;
import static no.sporbar.events.Impact.LAW;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class RequireTrackAssessmentTest {
    private final Scenario track = Scenario.usual();

    @Test
    void a_track_waits_for_an_assessment_delivered_or_not() {
        track.given(opened(A, null))
                .when(require(CLIMATE_AND_ENVIRONMENT))
                .thenRecorded(required(CLIMATE_AND_ENVIRONMENT));
        track.in(Situation.usual().knowing(delivered(CLIMATE_AND_ENVIRONMENT)))
                .given(opened(A, null))
                .when(require(CLIMATE_AND_ENVIRONMENT))
                .thenRecorded(required(CLIMATE_AND_ENVIRONMENT));
    }

    @Test
    void asking_for_it_again_changes_nothing() {
        track.given(opened(A, null), required(LAW), completed())
                .when(require(LAW))
                .thenNothingHappens();
    }

    @Test
    void one_assessment_looks_at_one_thing() {
        track.given(opened(A, null), required(LAW))
                .when(require(CLIMATE_AND_ENVIRONMENT))
                .thenRefused("track.assessment-of-another-impact", KLIMA, LAW);
        track.in(Situation.usual().knowing(delivered(LAW)))
                .given(opened(A, null))
                .when(require(CLIMATE_AND_ENVIRONMENT))
                .thenRefused("track.assessment-of-another-impact", KLIMA, LAW);
    }

    @Test
    void what_is_over_or_never_began_waits_for_nothing() {
        track.when(require(LAW)).thenRefused("track.unknown", A);
        track.given(opened(A, null), completed()).when(require(LAW)).thenRefused("track.completed", A);
        track.given(opened(A, null), ended()).when(require(LAW)).thenRefused("track.ended", A);
    }
}
