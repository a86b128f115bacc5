package no.sporbar.query.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private final Waits waits = new Waits(Duration.ofSeconds(5), Duration.ofHours(6), new Random(1));

    @Test
    void the_waits_grow_threefold_up_to_the_longest_and_are_never_quite_the_same() {
        assertThat(waits.after(1)).isBetween(Duration.ofMillis(3_750), Duration.ofSeconds(5));
        assertThat(waits.after(3)).isBetween(Duration.ofMillis(33_750), Duration.ofSeconds(45));
        assertThat(waits.after(1_000_000)).isBetween(Duration.ofMinutes(270), Duration.ofHours(6));
        assertThat(IntStream.range(0, 10).mapToObj(_ -> waits.after(9)).distinct())
                .hasSizeGreaterThan(5);
    }
}
