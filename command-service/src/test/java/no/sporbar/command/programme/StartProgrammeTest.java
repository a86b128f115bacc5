package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.renamed;
import static no.sporbar.command.programme.Programmes.start;
import static no.sporbar.command.programme.Programmes.startWith;
import static no.sporbar.command.programme.Programmes.started;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;

import java.util.List;
import java.util.Set;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import org.junit.jupiter.api.Test;

class StartProgrammeTest {
    /** Nothing is known before it starts, not even the paper that it cites. */
    private final Scenario programme =
            Scenario.usual().in(new Situation(Situation.usual().at(), null, Set.of()));

    @Test
    void a_programme_starts_with_its_bodies_and_its_seasons() {
        programme.when(start()).thenRecorded(started());
    }

    @Test
    void starting_it_again_changes_nothing() {
        programme.given(started()).when(start()).thenNothingHappens();
    }

    @Test
    void starting_it_again_after_a_rename_changes_nothing() {
        programme.given(started(), renamed("Bydelsreformen")).when(start()).thenNothingHappens();
    }

    @Test
    void another_programme_of_the_same_id_is_refused() {
        programme
                .given(started())
                .when(startWith(Oslo.BODIES.subList(0, 1)))
                .thenRefused("programme.id-taken", "oslo-bydelsprosjektet");
    }

    @Test
    void a_body_listed_twice_is_refused() {
        Body bystyret = Oslo.BODIES.getFirst();
        programme.when(startWith(List.of(bystyret, bystyret))).thenRefused("programme.body-twice", BYSTYRET);
    }

    @Test
    void a_programme_in_which_nobody_may_adopt_is_refused() {
        Body byrådet = new Body(BYRADET, "Byrådet", List.of(Authority.RECOMMEND));
        programme.when(startWith(List.of(byrådet))).thenRefused("programme.nobody-may-adopt");
    }

    @Test
    void a_programme_without_bodies_is_refused() {
        programme.when(startWith(List.of())).thenRefused("programme.nobody-may-adopt");
    }

    @Test
    void a_start_decided_tomorrow_is_refused() {
        programme.when(start(Oslo.cited("2026-11-24"))).thenRefused("fact.decided-in-the-future", "2026-11-24");
    }
}
