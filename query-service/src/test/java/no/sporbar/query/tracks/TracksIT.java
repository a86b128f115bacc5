package no.sporbar.query.tracks;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.sporbar.events.Impact;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.tracks.TrackRow.Status;
import org.junit.jupiter.api.Test;

class TracksIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_track_says_what_is_investigated_and_under_what() {
        given(oslo.started("Oslo"), oslo.trackOpened("a", "tilslutning")).then(db -> {
            TrackRow track = track(db, "a");
            assertThat(track.status()).isEqualTo(Status.OPEN);
            assertThat(track.label()).isEqualTo("a");
            assertThat(track.mandate()).isEqualTo("Utrede a");
            assertThat(track.condition()).hasToString("tilslutning");
            assertThat(track.endorsement()).isNull();
            assertThat(track.end()).isNull();
        });
    }

    @Test
    void coupled_is_coupled_both_ways_and_each_keeps_the_version_of_its_own_stream() {
        given(
                        oslo.started("Oslo"),
                        oslo.trackOpened("a", null),
                        oslo.trackOpened("b", null),
                        oslo.trackRequires("a", "klima", Impact.CLIMATE_AND_ENVIRONMENT),
                        oslo.trackCoupled("a", "b"))
                .then(db -> {
                    assertThat(track(db, "a").coupledWith()).hasToString("[b]");
                    assertThat(track(db, "a").recorded().version()).isEqualTo(2);
                    assertThat(track(db, "b").coupledWith()).hasToString("[a]");
                    assertThat(track(db, "b").reason()).isEqualTo("ses i sammenheng");
                    assertThat(track(db, "b").recorded().version()).isZero();
                    assertThat(track(db, "b").recorded().position()).isEqualTo(5);
                    assertThat(tracks(db)
                                    .versions(db.now("oslo"), "b", Paging.first())
                                    .rows())
                            .extracting(TrackRow::change)
                            .containsExactly("opened", "coupled");
                });
    }

    @Test
    void a_track_says_what_it_waits_for_and_who_wants_it_and_what_came_of_it() {
        given(
                        oslo.started("Oslo"),
                        oslo.trackOpened("a", "tilslutning"),
                        oslo.trackRequires("a", "klima", Impact.CLIMATE_AND_ENVIRONMENT),
                        oslo.trackRequires("a", "lov", Impact.LAW),
                        oslo.trackEndorsed("a", "tilslutning", "sak-1"),
                        oslo.trackCompleted("a"))
                .then(db -> {
                    TrackRow endorsed = tracks(db).one(db.at("oslo", "5"), "a").orElseThrow();
                    assertThat(endorsed.status()).isEqualTo(Status.ENDORSED);
                    TrackRow track = track(db, "a");
                    assertThat(track.status()).isEqualTo(Status.COMPLETED);
                    assertThat(track.assessments())
                            .extracting(required -> required.assessment() + " " + required.impact())
                            .containsExactly("klima climate-and-environment", "lov law");
                    assertThat(Objects.requireNonNull(track.endorsement()).decision())
                            .hasToString("sak-1");
                    assertThat(track.endorsement().point()).isEqualTo("3");
                    assertThat(track.result()).isEqualTo("ni til elleve bydeler");
                });
    }

    @Test
    void a_track_that_ended_stays_visible_and_says_why() {
        given(oslo.started("Oslo"), oslo.trackOpened("a", "tilslutning"), oslo.trackEnded("a", "tilslutning", "sak-1"))
                .then(db -> {
                    TrackRow track = track(db, "a");
                    assertThat(track.status()).isEqualTo(Status.ENDED);
                    assertThat(track.end()).isNotNull();
                    assertThat(track.end().reason()).isEqualTo("bystyret ga ikke sin tilslutning");
                    assertThat(track.end().condition()).hasToString("tilslutning");
                    assertThat(track.end().decision()).hasToString("sak-1");
                    assertThat(track.end().point()).isEqualTo("3");
                    assertThat(track.result()).isNull();
                });
    }

    @Test
    void a_correction_puts_the_mandate_right_and_leaves_all_else() {
        given(
                        oslo.started("Oslo"),
                        oslo.trackOpened("a", "tilslutning"),
                        oslo.trackEnded("a", "tilslutning", "sak-1"),
                        oslo.trackCorrected("a", "Utrede spor a"))
                .then(db -> {
                    TrackRow track = track(db, "a");
                    assertThat(track.mandate()).isEqualTo("Utrede spor a");
                    assertThat(track.wrong()).isEqualTo("et ord manglet");
                    assertThat(track.status()).isEqualTo(Status.ENDED);
                    assertThat(track.end()).isNotNull();
                });
    }

    @Test
    void tracks_come_by_their_label() {
        given(oslo.started("Oslo"), oslo.trackOpened("c", null), oslo.trackOpened("b", null))
                .then(db -> assertThat(
                                tracks(db).list(db.now("oslo"), Paging.first()).rows())
                        .extracting(TrackRow::label)
                        .containsExactly("b", "c"));
    }

    private static TrackRow track(QueryDatabase db, String id) {
        return tracks(db).one(db.now("oslo"), id).orElseThrow();
    }

    private static Tracks tracks(QueryDatabase db) {
        return new Tracks(db.jdbc(), new TrackProjection());
    }
}
