package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final AtomicInteger running = new AtomicInteger();

    private final Supplier<AutoCloseable> works = () -> {
        running.incrementAndGet();
        return running::decrementAndGet;
    };

    private final Supplier<AutoCloseable> fails = () -> {
        throw new IllegalStateException("no");
    };

    @Test
    void both_are_running_afterwards() {
        Together.start(works, works);
        assertThat(running).hasValue(2);
    }

    @Test
    void if_the_first_fails_the_second_is_stopped() {
        assertThatThrownBy(() -> Together.start(fails, works)).hasMessage("no");
        assertThat(running).hasValue(0);
    }

    @Test
    void if_the_second_fails_the_first_is_stopped() {
        assertThatThrownBy(() -> Together.start(works, fails)).hasMessage("no");
        assertThat(running).hasValue(0);
    }
}
