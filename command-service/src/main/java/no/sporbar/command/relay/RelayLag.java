package no.sporbar.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How far publishing is behind recording, by the database and so the same on every instance. Asked again after a second at the
 * earliest; not a number while the database does not answer.
 */
public final class RelayLag {
    private record Reading(long events, double seconds) {}

    private static final Reading UNKNOWN = new Reading(-1, Double.NaN);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String READ = """
            select h.size - c.position,
                   (select e.recorded_at from ledger_entry e where e.position = c.position + 1)
            from ledger_head h cross join relay_cursor c""";

    private final DataSource connections;
    private final InstantSource clock;
    private @Nullable Reading reading;
    private Instant read = Instant.MIN;

    public RelayLag(DataSource connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /** Events that are recorded and not known to be published. */
    public double events() {
        Reading now = now();
        return now.events < 0 ? Double.NaN : now.events;
    }

    /** For how long the oldest of them has been recorded; 0 if there is none. */
    public double seconds() {
        return now().seconds;
    }

    private synchronized Reading now() {
        Instant now = clock.instant();
        Reading last = reading;
        if (last != null && read.plus(FRESH).isAfter(now)) return last;
        read = now;
        return reading = ask(now);
    }

    private Reading ask(Instant now) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet row = statement.executeQuery()) {
            row.next();
            OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
            double seconds = oldest == null
                    ? 0
                    : Math.max(0, Duration.between(oldest.toInstant(), now).toNanos() / 1e9);
            return new Reading(row.getLong(1), seconds);
        } catch (SQLException e) {
            return UNKNOWN;
        }
    }
}
