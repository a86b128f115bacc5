package no.sporbar.query.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Subject;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command that waits for approval is about. */
class ConcernedTest {
    private final Facts oslo = Facts.of("oslo");

    @ParameterizedTest
    @CsvSource({
        "goal:oslo/mal-1, goal/mal-1",
        "decision:oslo/sak, decision/sak",
        "programme:oslo, programme/oslo",
        "personal-data:oslo/p-1, person/p-1"
    })
    void it_is_the_thing_of_the_stream(String stream, String subject) {
        assertThat(of(stream, "{}")).isEqualTo(Subject.parse(subject));
    }

    @Test
    void in_the_plan_it_is_the_one_that_the_command_names() {
        assertThat(of("milestone-plan:oslo", "{\"milestone\":\"m-1\"}")).isEqualTo(Subject.parse("milestone/m-1"));
        assertThat(of("milestone-plan:oslo", "{\"period\":\"p-1\"}")).isEqualTo(Subject.parse("period/p-1"));
        assertThat(of("milestone-plan:oslo", "{\"milestone\":7}")).isNull();
    }

    @Test
    void what_cannot_be_referred_to_is_nothing() {
        assertThat(of("confirmation:oslo/c-1", "{}")).isNull();
    }

    private @Nullable Subject of(String stream, String body) {
        return Concerned.by(new ApprovalRequested(
                oslo.programme(),
                new ApprovalId("a-1"),
                "any",
                1,
                new CommandBody(body),
                stream,
                "kari",
                "hvorfor",
                null,
                Facts.CITED));
    }
}
