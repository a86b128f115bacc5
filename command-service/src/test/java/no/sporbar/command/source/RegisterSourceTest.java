package no.sporbar.command.source;

import static no.sporbar.command.rules.Oslo.SAKEN;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.citing;
import static no.sporbar.command.source.Sources.register;
import static no.sporbar.command.source.Sources.registered;
import static no.sporbar.command.source.Sources.unregistered;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class RegisterSourceTest {
    private final Scenario source = Scenario.usual().in(unregistered());

    @Test
    void a_document_is_registered_and_may_cite_itself() {
        source.when(register("Videre utredning", cited())).thenRecorded(registered("Videre utredning", cited()));
    }

    @Test
    void a_document_may_be_assumed_to_exist() {
        source.when(register("Videre utredning", assumed())).thenRecorded(registered("Videre utredning", assumed()));
    }

    @Test
    void registering_it_again_changes_nothing() {
        source.given(registered("Videre utredning", cited()))
                .when(register("Videre utredning", cited()))
                .thenNothingHappens();
    }

    @Test
    void another_document_of_the_same_id_is_refused() {
        source.given(registered("Videre utredning", cited()))
                .when(register("Noe annet", cited()))
                .thenRefused("source.id-taken", SAKEN);
    }

    @Test
    void another_document_must_be_registered_before_it_is_cited() {
        source.when(register("Videre utredning", citing("protokollen")))
                .thenRefused("citation.unknown-source", "protokollen");
    }

    @Test
    void a_registration_decided_tomorrow_is_refused() {
        source.when(register("Videre utredning", cited("2026-11-24")))
                .thenRefused("fact.decided-in-the-future", "2026-11-24");
    }

    @Test
    void an_unknown_programme_is_refused() {
        source.in(Situation.usual().withoutProgramme())
                .when(register("Videre utredning", cited()))
                .thenRefused("programme.unknown");
    }
}
