package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.Subject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");

    @ParameterizedTest
    @CsvSource({
        "goal/mal-1,                     goal:oslo/mal-1",
        "question/ekstern-horing/3a,     consultation:oslo/ekstern-horing",
        "point/videre-utredning/2,       decision:oslo/videre-utredning",
        "measure/boligomradet/helhet,    service-area:oslo/boligomradet",
        "criterion/iverksetting/vedtak,  milestone-plan:oslo",
        "milestone/iverksetting,         milestone-plan:oslo",
        "period/periode-1,               milestone-plan:oslo",
        "baseline/vedtatt-plan,          milestone-plan:oslo",
        "impact-assessment/klima,        impact-assessment:oslo/klima",
        "superior-goal/kommunemal-1,     superior-goal:oslo/kommunemal-1",
        "programme/oslo,                 programme:oslo",
    })
    void it_names_a_thing_and_knows_the_stream_of_its_facts(String text, String stream) {
        Subject subject = Subject.parse(text);
        assertThat(subject).hasToString(text);
        assertThat(subject.stream(OSLO)).hasToString(stream);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "goal",
                "goal/",
                "/mal-1",
                "goals/mal-1",
                "GOAL/mal-1",
                "goal/mal-1/",
                "goal/mal-1/1",
                "goal/Mal",
                "question/horing",
                "question/horing/",
                "question/horing/a b",
                "question/horing/1/2",
                "goal:mal-1",
                " goal/mal-1",
                "goal/mal-1\n",
                "body/byradet"
            })
    void anything_else_is_malformed(String text) {
        assertThatThrownBy(() -> Subject.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("subject.malformed"));
    }

    @Test
    void an_id_that_is_none_is_said_to_be_so() {
        assertThatThrownBy(() -> Subject.parse("goal/-"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("identifier.malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "1/2", "a\n"})
    void a_part_that_could_not_be_read_back_is_refused(String part) {
        assertThatThrownBy(() -> Subject.of(Kind.QUESTION, new ConsultationId("horing"), part))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("subject.malformed"));
    }

    @Test
    void a_whole_thing_has_no_part_and_a_part_always_has_one() {
        assertThatThrownBy(() -> Subject.of(Kind.GOAL, new GoalId("mal-1"), "1"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Subject.of(Kind.POINT, new DecisionId("sak")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(Subject.of(Kind.POINT, new DecisionId("sak"), "2a")).hasToString("point/sak/2a");
    }

    @Test
    void every_kind_of_stream_can_be_referred_to_except_a_confirmation() {
        Set<String> streams = Arrays.stream(Kind.values())
                .map(kind -> new Subject(kind, "x", kind.isPart() ? "1" : null)
                        .stream(OSLO).kind())
                .collect(Collectors.toSet());
        List<String> others = DomainEventKinds.streams().stream()
                .filter(kind -> !streams.contains(kind))
                .toList();
        assertThat(others).containsExactly("confirmation");
    }
}
