package no.sporbar.command.source;

import static no.sporbar.command.rules.Oslo.SAKEN;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.citing;
import static no.sporbar.command.source.Sources.TITLE;
import static no.sporbar.command.source.Sources.correct;
import static no.sporbar.command.source.Sources.corrected;
import static no.sporbar.command.source.Sources.register;
import static no.sporbar.command.source.Sources.registered;
import static no.sporbar.command.source.Sources.unregistered;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectSourceTest {
    private final Scenario source = Scenario.usual();

    @Test
    void a_slip_in_the_register_is_put_right_and_the_document_itself_may_show_it() {
        source.given(registered(TITLE, cited()))
                .when(correct(TITLE, "2/25", cited()))
                .thenRecorded(corrected(TITLE, "2/25"));
    }

    @Test
    void what_should_not_have_been_there_is_left_out() {
        source.given(registered(TITLE, cited()))
                .when(correct(TITLE, null, cited()))
                .thenRecorded(corrected(TITLE, null));
    }

    @Test
    void a_record_that_is_so_already_is_not_corrected() {
        source.given(registered(TITLE, cited()))
                .when(correct(TITLE, "1/25", assumed()))
                .thenNothingHappens();
        source.given(registered(TITLE, cited()), corrected(TITLE, "2/25"))
                .when(correct(TITLE, "2/25", cited()))
                .thenNothingHappens();
    }

    @Test
    void a_correction_may_itself_be_corrected() {
        source.given(registered(TITLE, cited()), corrected(TITLE, "2/25"))
                .when(correct(TITLE, "1/25", cited()))
                .thenRecorded(corrected(TITLE, "1/25"));
    }

    @Test
    void registering_it_again_as_it_was_first_changes_nothing() {
        source.given(registered(TITLE, cited()), corrected(TITLE, "2/25"))
                .when(register(TITLE, cited()))
                .thenNothingHappens();
    }

    @Test
    void a_document_that_nobody_registered_is_refused() {
        source.in(unregistered()).when(correct(TITLE, "2/25", assumed())).thenRefused("source.unknown", SAKEN);
    }

    @Test
    void another_document_must_be_registered_before_it_is_cited() {
        source.given(registered(TITLE, cited()))
                .when(correct(TITLE, "2/25", citing("protokollen")))
                .thenRefused("citation.unknown-source", "protokollen");
    }
}
