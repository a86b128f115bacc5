package no.sporbar.query.player;

import java.util.List;
import no.sporbar.query.ledger.LedgerEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Reads the entries of steps from the own copy, also those that this version of the software cannot make sense of. */
@Repository
class StepEntries {
    private static final RowMapper<LedgerEntry> ENTRY =
            (rs, _) -> LedgerEntry.read(rs.getLong(1), rs.getString(2), rs.getBytes(3));

    private final JdbcTemplate jdbc;

    StepEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first ones of a stretch. */
    List<LedgerEntry> in(String programme, Stretch stretch, int most) {
        return jdbc.query("""
                SELECT position, programme, entry FROM entry
                WHERE programme = ? AND position > ? AND position <= ?
                ORDER BY position LIMIT ?
                """, ENTRY, programme, stretch.after(), stretch.upTo(), most);
    }

    /** Those at some positions, in order. */
    List<LedgerEntry> at(String programme, List<Long> positions) {
        if (positions.isEmpty()) return List.of();
        return jdbc.query(
                "SELECT position, programme, entry FROM entry"
                        + " WHERE programme = ? AND position = ANY (?) ORDER BY position",
                ENTRY,
                programme,
                positions.toArray(Long[]::new));
    }
}
