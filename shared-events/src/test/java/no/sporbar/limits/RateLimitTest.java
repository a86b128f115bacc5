package no.sporbar.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final RateLimit limit = new RateLimit(3, 0.5, 100);

    @Test
    void so_many_at_once_and_then_one_at_a_time() {
        for (int i = 0; i < 3; i++) assertThat(limit.ask("kari", NOW)).isZero();
        assertThat(limit.ask("kari", NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(limit.ask("kari", NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.ask("kari", NOW.plusSeconds(2))).isZero();
        assertThat(limit.ask("kari", NOW.plusSeconds(2))).isPositive();
    }

    @Test
    void one_client_does_not_pay_for_another() {
        for (int i = 0; i < 4; i++) limit.ask("kari", NOW);
        assertThat(limit.ask("ola", NOW)).isZero();
    }

    @Test
    void nobody_saves_up_more_than_may_be_done_at_once() {
        limit.ask("kari", NOW);
        Instant later = NOW.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) assertThat(limit.ask("kari", later)).isZero();
        assertThat(limit.ask("kari", later)).isPositive();
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing_and_takes_nothing() {
        for (int i = 0; i < 3; i++) limit.ask("kari", NOW);
        assertThat(limit.ask("kari", NOW.minusSeconds(60))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_million_clients_take_no_more_memory_than_a_hundred() {
        for (int i = 0; i < 10_000; i++) limit.ask("client " + i, NOW);
        assertThat(limit.remembered()).isEqualTo(100);
    }

    @Test
    void whoever_goes_on_is_not_forgotten_for_strangers() {
        for (int i = 0; i < 4; i++) limit.ask("kari", NOW);
        for (int i = 0; i < 10_000; i++) {
            limit.ask("stranger " + i, NOW);
            assertThat(limit.ask("kari", NOW)).isPositive();
        }
    }
}
