package no.sporbar.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rebuild that is under way, asked of the database once a second at most, however many want to know. */
@Component
public class RebuildGlance {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final RebuildRecords records;
    private final Clock clock;
    private @Nullable Instant seenAt;
    private Optional<RebuildReport> seen = Optional.empty();

    RebuildGlance(RebuildRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The one that is not over. */
    public synchronized Optional<RebuildReport> active() {
        Instant now = clock.instant();
        if (seenAt == null || seenAt.plus(FRESH).isBefore(now)) {
            seen = records.active();
            seenAt = now;
        }
        return seen;
    }
}
