package no.sporbar.query.webhooks;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long is waited after failures in a row: three times as long each time up to a longest wait, and never twice exactly as
 * long, so that receivers that fell together do not have everything at once when they rise.
 */
record Waits(Duration first, Duration longest, RandomGenerator random) {
    private static final int GROWTH = 3;

    /** After so many failures, from 1. */
    Duration after(int failures) {
        Duration wait = first;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) wait = wait.multipliedBy(GROWTH);
        long millis = Math.min(wait.toMillis(), longest.toMillis());
        return Duration.ofMillis(millis - random.nextLong(millis / 4 + 1));
    }
}
