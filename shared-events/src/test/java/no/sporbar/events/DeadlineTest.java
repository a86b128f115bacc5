package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final ImpreciseDate DAY = ImpreciseDate.parse("2026-03-31");

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:05", "12:00", "19:59", "23:59"})
    void it_may_have_a_time_of_day(String clock) {
        assertThat(new Deadline(DAY, clock).clock()).isEqualTo(clock);
    }

    @Test
    void without_a_time_the_whole_day_counts() {
        assertThat(new Deadline(DAY, null).clock()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "12:60", "9:00", "12.00", "12", "12:00:00", "kl. 12", "12:00\n", "１２:００"})
    void anything_else_is_malformed(String clock) {
        assertThatThrownBy(() -> new Deadline(DAY, clock)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo("time.malformed");
            assertThat(e.value()).isEqualTo(clock);
        });
    }
}
