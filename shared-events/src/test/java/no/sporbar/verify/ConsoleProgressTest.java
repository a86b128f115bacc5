package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who waits is told how far it has come. */
class ConsoleProgressTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void it_says_the_share_the_rate_and_the_time_left_once_it_takes_longer_than_two_seconds() {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (ConsoleProgress progress = new ConsoleProgress(new Texts(Texts.ENGLISH), printed, now::get)) {
            progress.at("Hashing", 0, 1_000_000);
            now.set(Instant.ofEpochSecond(1));
            progress.at("Hashing", 100_000, 1_000_000);
            progress.tell();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
            now.set(Instant.ofEpochSecond(4));
            progress.at("Hashing", 250_000, 1_000_000);
            progress.tell();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Hashing: 25%, 62,500 a second, 0 min 12 s left");
        }
    }
}
