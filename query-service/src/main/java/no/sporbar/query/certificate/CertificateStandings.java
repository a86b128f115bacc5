package no.sporbar.query.certificate;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says in one statement how far what is shown has been certified: every page asks. */
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

    private final JdbcTemplate jdbc;

    CertificateStandings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
