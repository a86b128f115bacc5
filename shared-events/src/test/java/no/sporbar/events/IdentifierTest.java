package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "mal-1", "oslo-bydelsprosjektet", "a--b", "2026-04-15"})
    void small_letters_digits_and_hyphens_name_things(String text) {
        assertThat(new GoalId(text)).hasToString(text);
    }

    @Test
    void sixty_four_characters_are_enough() {
        assertThat(new GoalId("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new GoalId("a".repeat(65))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "A", "mål-1", "a b", "a/b", "a:b", "a\n", "a.b", "а"})
    void nothing_else_does(String text) {
        assertThatThrownBy(() -> new ProgrammeId(text)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo("identifier.malformed");
            assertThat(e.value()).isEqualTo(text);
        });
    }

    @Test
    void a_goal_and_a_principle_of_one_name_never_share_a_stream() {
        ProgrammeId programme = new ProgrammeId("oslo");
        assertThat(StreamId.of("goal", programme, new GoalId("x"))).hasToString("goal:oslo/x");
        assertThat(StreamId.of("principle", programme, new PrincipleId("x"))).hasToString("principle:oslo/x");
        assertThat(StreamId.of("milestone-plan", programme)).hasToString("milestone-plan:oslo");
    }
}
