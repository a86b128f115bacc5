package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.add;
import static no.sporbar.command.programme.Programmes.added;
import static no.sporbar.command.programme.Programmes.may;
import static no.sporbar.command.programme.Programmes.start;
import static no.sporbar.command.programme.Programmes.started;
import static no.sporbar.events.Authority.RECOMMEND;

import java.util.List;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import org.junit.jupiter.api.Test;

class AddBodyTest {
    private static final BodyId SAGENE = new BodyId("bydel-sagene");
    private static final Body BYDEL_SAGENE = new Body(SAGENE, "Bydel Sagene", List.of());

    private final Scenario programme = Scenario.usual();

    @Test
    void another_body_may_be_heard() {
        programme.given(started()).when(add(BYDEL_SAGENE)).thenRecorded(added(BYDEL_SAGENE));
    }

    @Test
    void the_same_body_again_changes_nothing() {
        programme.given(started(), added(BYDEL_SAGENE)).when(add(BYDEL_SAGENE)).thenNothingHappens();
        programme.given(started()).when(add(Oslo.BODIES.getFirst())).thenNothingHappens();
    }

    @Test
    void nor_does_it_after_the_body_got_other_authorities() {
        programme
                .given(started(), added(BYDEL_SAGENE), may(SAGENE, RECOMMEND))
                .when(add(BYDEL_SAGENE))
                .thenNothingHappens();
    }

    @Test
    void another_body_of_the_same_id_is_refused() {
        programme
                .given(started(), added(BYDEL_SAGENE))
                .when(add(new Body(SAGENE, "Sagene bydel", List.of())))
                .thenRefused("body.id-taken", SAGENE);
        programme
                .given(started())
                .when(add(new Body(Oslo.BYSTYRET, "Bystyret", List.of())))
                .thenRefused("body.id-taken", Oslo.BYSTYRET);
    }

    @Test
    void starting_the_programme_again_as_it_began_changes_nothing() {
        programme.given(started(), added(BYDEL_SAGENE)).when(start()).thenNothingHappens();
    }

    @Test
    void an_unknown_programme_is_refused() {
        programme
                .in(Situation.usual().withoutProgramme())
                .when(add(BYDEL_SAGENE))
                .thenRefused("programme.unknown");
    }
}
