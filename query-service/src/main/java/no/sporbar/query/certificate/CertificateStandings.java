package no.sporbar.query.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says in one statement how far what is shown has been certified. */
@Component
public class CertificateStandings {
    private static final String NOW = """
            SELECT coalesce((SELECT max(size) FROM certificate), 0),
                   EXISTS (SELECT FROM ledger_alarm WHERE code = ? AND cleared_at IS NULL),
                   ARRAY(
                       SELECT coalesce(
                           (SELECT r.state ->> 'name' FROM programme r
                            WHERE r.programme = p.programme ORDER BY r.from_position DESC LIMIT 1), p.programme)
                       FROM parked_programme p ORDER BY p.programme LIMIT 3)
            """;

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Taken(Instant at, CertificateStanding standing) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private volatile @Nullable Taken last;

    CertificateStandings(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How it was a moment ago: every page asks, at the cost of one statement a second at most. */
    public CertificateStanding recently() {
        Taken taken = last;
        Instant now = clock.instant();
        if (taken != null && now.isBefore(taken.at().plus(FRESH)) && !now.isBefore(taken.at())) return taken.standing();
        CertificateStanding standing = now();
        last = new Taken(now, standing);
        return standing;
    }

    /** How it is now. */
    public CertificateStanding now() {
        return jdbc.query(
                        NOW,
                        (rs, _) -> new CertificateStanding(rs.getLong(1), rs.getBoolean(2), List.of((String[])
                                rs.getArray(3).getArray())),
                        Scrub.ALTERED)
                .getFirst();
    }
}
