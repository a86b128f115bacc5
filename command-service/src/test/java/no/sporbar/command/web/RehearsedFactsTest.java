package no.sporbar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.sporbar.command.rules.Oslo;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import org.junit.jupiter.api.Test;

/** A rehearsal says what would be recorded, but not more than there is room for, and nothing that could be guessed from. */
class RehearsedFactsTest {
    private final RehearsedFacts facts = new RehearsedFacts();

    @Test
    void each_fact_has_the_place_of_its_command() {
        facts.add(0, List.of(renamed("a"), renamed("b")));
        facts.add(3, List.of(renamed("c")));
        assertThat(facts.all().stream()
                        .map(fact -> fact.index() + fact.data().path("name").asString()))
                .containsExactly("0a", "0b", "3c");
        assertThat(facts.complete()).isTrue();
    }

    @Test
    void so_many_are_enough() {
        facts.add(0, Collections.nCopies(RehearsedFacts.MOST, renamed("a")));
        assertThat(facts.complete()).isTrue();
        facts.add(1, List.of(renamed("b")));
        assertThat(facts.all()).hasSize(RehearsedFacts.MOST);
        assertThat(facts.complete()).isFalse();
    }

    @Test
    void so_much_text_is_enough_and_what_comes_after_it_is_not_shown_either() {
        facts.add(0, List.of(renamed("a"), renamed("x".repeat(RehearsedFacts.MOST_BYTES)), renamed("b")));
        assertThat(facts.all()).hasSize(1);
        assertThat(facts.complete()).isFalse();
    }

    @Test
    void whom_it_is_about_is_said_and_no_commitment() {
        PersonId person = new PersonId("svar-1");
        facts.add(
                0,
                List.of(new ResponseReceived(
                        Oslo.PROGRAMME,
                        new ResponseId("svar-1"),
                        new ConsultationId("horing"),
                        null,
                        new Personal(person, "a".repeat(64)),
                        null,
                        RespondentGroup.PRIVATE_PERSON,
                        null,
                        null,
                        List.of(),
                        Oslo.cited())));
        assertThat(facts.all().getFirst().data().at("/privateName/person").asString())
                .isEqualTo("svar-1");
        assertThat(facts.all().toString()).doesNotContain("aaaa");
    }

    private static DomainEvent renamed(String name) {
        return new ProgrammeRenamed(Oslo.PROGRAMME, name, Oslo.cited());
    }
}
