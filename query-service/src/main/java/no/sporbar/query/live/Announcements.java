package no.sporbar.query.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.proof.CheckedLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * What was recorded after a position, in bounded parts from the own copy of the ledger.
 *
 * <p>Contract: of one programme it is every entry in order. Of all programmes it ends before the first position that has
 * not arrived, since programmes arrive independently of each other: so a position that was told is never followed by a
 * lower one. It holds a connection for one statement at a time, and few listeners at once hold any.
 */
@Repository
public class Announcements {
    private static final int READERS = 4;

    private static final String OF_ONE =
            "SELECT position, programme, entry FROM entry WHERE programme = ? AND position > ? ORDER BY position LIMIT ?";
    private static final String OF_ALL =
            "SELECT position, programme, entry FROM entry WHERE position > ? ORDER BY position LIMIT ?";

    private static final RowMapper<LedgerEntry> ROW =
            (rs, _) -> LedgerEntry.read(rs.getLong(1), rs.getString(2), rs.getBytes(3));

    private final JdbcTemplate jdbc;
    private final LongSupplier whole;
    private final Semaphore readers = new Semaphore(READERS, true);

    @Autowired
    Announcements(JdbcTemplate jdbc, CheckedLedger checked) {
        this(jdbc, checked::treeSize);
    }

    /** @param whole up to which position nothing is missing */
    public Announcements(JdbcTemplate jdbc, LongSupplier whole) {
        this.jdbc = jdbc;
        this.whole = whole;
    }

    /**
     * The next ones after a position, at most so many.
     *
     * @param programme null for all programmes
     */
    public List<Announcement> after(@Nullable String programme, long position, int limit) throws InterruptedException {
        readers.acquire();
        try {
            List<LedgerEntry> found = programme == null
                    ? upToGap(position, jdbc.query(OF_ALL, ROW, position, limit))
                    : jdbc.query(OF_ONE, ROW, programme, position, limit);
            return found.stream().map(Announcement::of).toList();
        } finally {
            readers.release();
        }
    }

    private static List<LedgerEntry> upToGap(long position, List<LedgerEntry> found) {
        List<LedgerEntry> whole = new ArrayList<>(found.size());
        for (LedgerEntry each : found) {
            if (each.position() != position + whole.size() + 1) break;
            whole.add(each);
        }
        return whole;
    }

    /**
     * Where whoever wants only what is to come begins: of all programmes, the place up to which nothing is missing.
     *
     * @param programme null for all programmes
     */
    public long last(@Nullable String programme) {
        if (programme == null) return whole.getAsLong();
        Long last = jdbc.queryForObject(
                "SELECT coalesce(max(position), 0) FROM entry WHERE programme = ?", Long.class, programme);
        return last == null ? 0 : last;
    }
}
