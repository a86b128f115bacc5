package no.sporbar.query.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;

/**
 * How long a test waits for what must come: long enough for any machine, since only a failure ever takes so long. A failure
 * says what the service knew of itself.
 */
public final class Patience {
    public static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}

    /** Waits until the assertion holds. */
    public static void awaitThat(RunningService service, Runnable assertion) {
        explained(service::state, () -> await().atMost(LONG).untilAsserted(assertion::run));
    }

    private static void explained(Supplier<String> state, Runnable waiting) {
        try {
            waiting.run();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(e.getMessage() + "\n" + state.get(), e);
        }
    }
}
