package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.added;
import static no.sporbar.command.programme.Programmes.let;
import static no.sporbar.command.programme.Programmes.may;
import static no.sporbar.command.programme.Programmes.started;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.events.Authority.ADOPT;
import static no.sporbar.events.Authority.RECOMMEND;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import org.junit.jupiter.api.Test;

class ChangeAuthoritiesTest {
    private final Scenario programme = Scenario.usual();

    @Test
    void a_body_may_do_more_than_before() {
        programme.given(started()).when(let(BYRADET, RECOMMEND, ADOPT)).thenRecorded(may(BYRADET, RECOMMEND, ADOPT));
    }

    @Test
    void a_body_may_do_less_where_another_one_adopts() {
        programme.given(started(), may(BYRADET, ADOPT)).when(let(BYSTYRET)).thenRecorded(may(BYSTYRET));
    }

    @Test
    void a_body_that_came_in_later_may_get_authority_too() {
        BodyId council = new BodyId("fellesrad");
        programme
                .given(started(), added(new Body(council, "Fellesrådet", List.of())))
                .when(let(council, RECOMMEND))
                .thenRecorded(may(council, RECOMMEND));
    }

    @Test
    void what_it_may_do_already_changes_nothing_whatever_the_order() {
        programme.given(started()).when(let(BYSTYRET, ADOPT)).thenNothingHappens();
        programme
                .given(started(), may(BYRADET, RECOMMEND, ADOPT))
                .when(let(BYRADET, ADOPT, RECOMMEND))
                .thenNothingHappens();
    }

    @Test
    void somebody_must_still_be_able_to_adopt() {
        programme.given(started()).when(let(BYSTYRET, RECOMMEND)).thenRefused("programme.nobody-may-adopt");
        programme
                .given(started(), may(BYRADET, ADOPT), may(BYSTYRET))
                .when(let(BYRADET, RECOMMEND))
                .thenRefused("programme.nobody-may-adopt");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        programme.given(started()).when(let(NOBODY, ADOPT)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void an_unknown_programme_is_refused() {
        programme
                .in(Situation.usual().withoutProgramme())
                .when(let(BYRADET, ADOPT))
                .thenRefused("programme.unknown");
    }
}
