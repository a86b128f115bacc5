package no.sporbar.query.certificate;

import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.replay.Certificate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The table of certificates. Only what grew since the one before is written, so that a checkpoint costs what it brought.
 *
 * <p>A certificate is made again where the rows were folded anew by another version of a projection; otherwise it never
 * changes.
 */
@Repository
public class Certificates {
    private static final String GROWN = """
            SELECT p.name, d.version, d.size, d.rows, d.frontier
            FROM unnest(?::text[]) AS p (name)
            CROSS JOIN LATERAL (
                SELECT * FROM certificate_digest c
                WHERE c.projection = p.name AND c.size <= ?
                ORDER BY c.size DESC LIMIT 1) d
            """;

    private final JdbcTemplate jdbc;
    private final String[] names;

    public Certificates(JdbcTemplate jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.names = projections.all().stream().map(Projection::name).toArray(String[]::new);
    }

    /** The newest one. */
    public Optional<Certificate> latest() {
        return atOrBefore(Long.MAX_VALUE);
    }

    /** The newest one of a checkpoint that is no larger. */
    public Optional<Certificate> atOrBefore(long size) {
        return sizeAtOrBefore(size)
                .map(certified -> new Certificate(
                        grown(certified).values().stream()
                                .map(GrownTree::digest)
                                .toList(),
                        certified));
    }

    Optional<Long> latestSize() {
        return sizeAtOrBefore(Long.MAX_VALUE);
    }

    private Optional<Long> sizeAtOrBefore(long size) {
        return jdbc
                .query(
                        "SELECT size FROM certificate WHERE size <= ? ORDER BY size DESC LIMIT 1",
                        (rs, _) -> rs.getLong(1),
                        size)
                .stream()
                .findFirst();
    }

    /** By projection, its tree as at a checkpoint. */
    Map<String, GrownTree> grown(long size) {
        Map<String, GrownTree> grown = new HashMap<>();
        jdbc.query(
                GROWN,
                ps -> {
                    ps.setArray(1, ps.getConnection().createArrayOf("text", names));
                    ps.setLong(2, size);
                },
                rs -> {
                    Frontier tree = Frontier.of(rs.getLong(4), rs.getBytes(5));
                    grown.put(rs.getString(1), new GrownTree(rs.getString(1), rs.getInt(2), rs.getLong(3), tree));
                });
        return grown;
    }

    /** Certifies a checkpoint: what is not given stayed as it was. */
    void keep(long size, Instant at, Collection<GrownTree> grown) {
        jdbc.update(
                "INSERT INTO certificate (size, certified_at) VALUES (?, ?)"
                        + " ON CONFLICT (size) DO UPDATE SET certified_at = excluded.certified_at",
                size,
                Timestamp.from(at));
        jdbc.batchUpdate(
                "INSERT INTO certificate_digest (projection, size, version, rows, frontier) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (projection, size) DO UPDATE"
                        + " SET version = excluded.version, rows = excluded.rows, frontier = excluded.frontier",
                List.copyOf(grown),
                Math.max(1, grown.size()),
                (PreparedStatement ps, GrownTree each) -> {
                    ps.setString(1, each.projection());
                    ps.setLong(2, size);
                    ps.setInt(3, each.version());
                    ps.setLong(4, each.tree().size());
                    ps.setBytes(5, each.tree().toBytes());
                });
    }
}
