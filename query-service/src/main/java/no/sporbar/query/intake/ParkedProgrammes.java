package no.sporbar.query.intake;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.query.ledger.SqlArrays;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The table of parked programmes. It changes only under the lock of the programme's progress. */
@Repository
public class ParkedProgrammes {
    private static final String SELECT =
            "SELECT programme, position, stream, type, reason, detail, from_start, since FROM parked_programme ";

    private static final RowMapper<ParkedProgramme> ROW = (rs, _) -> new ParkedProgramme(
            rs.getString("programme"),
            rs.getLong("position"),
            rs.getString("stream"),
            rs.getString("type"),
            rs.getString("reason"),
            rs.getString("detail"),
            rs.getBoolean("from_start"),
            rs.getTimestamp("since").toInstant());

    private final JdbcTemplate jdbc;

    public ParkedProgrammes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand still, in the order of their ids, at most so many. */
    public List<ParkedProgramme> all(int limit) {
        return jdbc.query(SELECT + "ORDER BY programme LIMIT ?", ROW, limit);
    }

    /** How many stand still. */
    public int count() {
        Integer count = jdbc.queryForObject("SELECT count(*) FROM parked_programme", Integer.class);
        return count == null ? 0 : count;
    }

    /** The programme, if it stands still. */
    public Optional<ParkedProgramme> of(String programme) {
        return jdbc.query(SELECT + "WHERE programme = ?", ROW, programme).stream()
                .findFirst();
    }

    Map<String, ParkedProgramme> among(Collection<String> programmes) {
        List<String> wanted = List.copyOf(programmes);
        List<ParkedProgramme> found =
                jdbc.query(SELECT + "WHERE programme = ANY (?)", ps -> SqlArrays.text(ps, 1, wanted, p -> p), ROW);
        return found.stream().collect(Collectors.toMap(ParkedProgramme::programme, Function.identity()));
    }

    /** Parks a programme, or says anew why it is parked. */
    void park(ParkedProgramme p) {
        jdbc.update(
                """
                INSERT INTO parked_programme (programme, position, stream, type, reason, detail, from_start, since)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (programme) DO UPDATE SET position = excluded.position, stream = excluded.stream,
                    type = excluded.type, reason = excluded.reason, detail = excluded.detail,
                    from_start = parked_programme.from_start OR excluded.from_start
                """,
                p.programme(),
                p.position(),
                p.stream(),
                p.type(),
                p.reason(),
                p.detail(),
                p.fromStart(),
                Timestamp.from(p.since()));
    }

    void release(String programme) {
        jdbc.update("DELETE FROM parked_programme WHERE programme = ?", programme);
    }
}
