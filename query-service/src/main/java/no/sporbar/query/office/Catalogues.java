package no.sporbar.query.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import no.sporbar.query.office.CommandService.Tagged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue, kept for a minute and then asked whether it is still the same. What was known stays in use meanwhile. */
@Component
public class Catalogues {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CommandService service;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;

    Catalogues(CommandService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    private record Known(Tagged tagged, Instant at) {}

    /**
     * The catalogue as it is now, or as it last was where the service does not answer.
     *
     * @throws CommandService.AwayException where it never answered
     */
    public Catalogue now() {
        Known before = known;
        if (before != null && before.at().plus(FRESH).isAfter(clock.instant()))
            return before.tagged().catalogue();
        asking.lock();
        try {
            return asked(known).catalogue();
        } finally {
            asking.unlock();
        }
    }

    private Tagged asked(@Nullable Known before) {
        if (before != null && before.at().plus(FRESH).isAfter(clock.instant())) return before.tagged();
        try {
            Tagged tagged =
                    service.commands(before == null ? null : before.tagged().tag());
            Tagged now = tagged == null && before != null ? before.tagged() : tagged;
            if (now == null) throw new CommandService.AwayException(null);
            known = new Known(now, clock.instant());
            return now;
        } catch (CommandService.AwayException e) {
            if (before == null) throw e;
            return before.tagged();
        }
    }
}
