package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.rename;
import static no.sporbar.command.programme.Programmes.renamed;
import static no.sporbar.command.programme.Programmes.started;

import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class RenameProgrammeTest {
    private final Scenario programme = Scenario.usual();

    @Test
    void a_programme_gets_another_name() {
        programme.given(started()).when(rename("Bydelsreformen")).thenRecorded(renamed("Bydelsreformen"));
    }

    @Test
    void it_may_get_its_first_name_back() {
        programme
                .given(started(), renamed("Bydelsreformen"))
                .when(rename("Bydelsprosjektet"))
                .thenRecorded(renamed("Bydelsprosjektet"));
    }

    @Test
    void the_name_that_it_has_changes_nothing() {
        programme.given(started()).when(rename("Bydelsprosjektet")).thenNothingHappens();
        programme
                .given(started(), renamed("Bydelsreformen"))
                .when(rename("Bydelsreformen"))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_programme_is_refused() {
        programme
                .in(Situation.usual().withoutProgramme())
                .when(rename("Bydelsreformen"))
                .thenRefused("programme.unknown");
    }

    @Test
    void a_name_decided_tomorrow_is_refused() {
        programme
                .given(started())
                .when(rename("Bydelsreformen", Oslo.cited("2026-11-24")))
                .thenRefused("fact.decided-in-the-future", "2026-11-24");
    }

    @Test
    void a_source_that_nobody_registered_is_refused() {
        programme
                .given(started())
                .when(rename("Bydelsreformen", Oslo.citing("ukjent")))
                .thenRefused("citation.unknown-source", "ukjent");
    }
}
