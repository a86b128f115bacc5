package no.sporbar.query.proof;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The bytes of the copied entries by position, exactly as they are stored. */
@Repository
public class CopiedEntries {
    /** Takes entries one by one. */
    @FunctionalInterface
    public interface Reader {
        void read(long position, byte[] entry);
    }

    private static final int PAGE = 512;
    private static final String BETWEEN =
            "SELECT position, entry FROM entry WHERE position BETWEEN ? AND ? ORDER BY position";

    private final JdbcTemplate jdbc;

    CopiedEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<byte[]> between(long from, long to) {
        return jdbc.query(BETWEEN, (rs, _) -> rs.getBytes(2), from, to);
    }

    /** Page by page, so that no transaction and no memory is held by whoever reads slowly. */
    void forEach(long from, long to, Reader reader) {
        for (long first = from; first <= to; first += PAGE) {
            long last = Math.min(to, first + PAGE - 1);
            record Stored(long position, byte[] entry) {}
            List<Stored> page = jdbc.query(BETWEEN, (rs, _) -> new Stored(rs.getLong(1), rs.getBytes(2)), first, last);
            for (Stored each : page) reader.read(each.position(), each.entry());
        }
    }

    /** The largest position that has come, whatever is missing before it; 0 where there is none. */
    long last() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM entry", Long.class);
        return last == null ? 0 : last;
    }
}
