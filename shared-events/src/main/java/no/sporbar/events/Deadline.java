package no.sporbar.events;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (frist), in Europe/Oslo.
 *
 * @param date the last day, as exactly as it is known
 * @param clock the time on that day, {@code HH:mm}; absent where the whole day counts
 */
public record Deadline(ImpreciseDate date, @Nullable String clock) {
    /** What a time of day looks like. */
    public static final String CLOCK = "^([01]\\d|2[0-3]):[0-5]\\d$";

    private static final Pattern COMPILED = Pattern.compile(CLOCK);

    public Deadline {
        if (clock != null && !COMPILED.matcher(clock).matches())
            throw new InvalidValueException("time.malformed", clock);
    }
}
