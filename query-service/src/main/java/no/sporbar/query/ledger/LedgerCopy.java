package no.sporbar.query.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.TreeHash;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/**
 * The table of copied entries.
 *
 * <p>Contract: an entry is durable when the caller's transaction has committed; nothing here ever changes or removes one.
 * Every read and write is one statement, whatever the number of entries.
 */
@Repository
public class LedgerCopy {
    /** A page ends when it holds this many bytes, so that a page of large entries stays as small in memory. */
    private static final int PAGE_BYTES = 8_000_000;

    private static final int FETCH = 500;

    /** Another entry came for a position that was known. */
    private static final String REPLACED = "ledger.entry-replaced";

    private static final String APPEND =
            "COPY entry (position, programme, stream, version, type, revision, event_id, recorded_at, actor, entry)"
                    + " FROM STDIN (FORMAT binary)";

    private static final String TIPS = """
            SELECT u.stream, t.version
            FROM unnest(?::text[], ?::bigint[]) AS u (stream, upto)
            CROSS JOIN LATERAL (
                SELECT e.version FROM entry e
                WHERE e.stream = u.stream AND e.position <= u.upto
                ORDER BY e.position DESC LIMIT 1) t
            """;

    private static final String PAGE_OF_SOME = """
            SELECT position, programme, entry FROM entry
            WHERE (programme, position) > (?, ?) AND programme <= ?
            ORDER BY programme, position LIMIT ?
            """;

    private static final String PAGE_AMONG = """
            SELECT e.position, u.programme, e.entry
            FROM unnest(?::text[], ?::bigint[], ?::bigint[]) WITH ORDINALITY AS u (programme, since, upto, place)
            CROSS JOIN LATERAL (
                SELECT position, entry FROM entry
                WHERE programme = u.programme AND position > u.since AND position <= u.upto
                ORDER BY position LIMIT ?) e
            ORDER BY u.place, e.position LIMIT ?
            """;

    private static final String PAGE_OF_ONE = """
            SELECT position, programme, entry FROM entry
            WHERE programme = ? AND position > ?
            ORDER BY position LIMIT ?
            """;

    private final JdbcTemplate jdbc;
    private final LedgerAlarms alarms;

    public LedgerCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.alarms = new LedgerAlarms(jdbc);
    }

    /**
     * Keeps the entries. Those that are there already are passed over; where one comes with other bytes than it came with
     * first, the first stays and the alarm is raised. The caller has locked their programmes, so nobody else is adding the
     * same ones.
     *
     * @return the positions that were new
     */
    public Set<Long> append(List<LedgerEntry> entries) {
        Map<Long, byte[]> known = known(entries);
        Set<Long> added = new HashSet<>(entries.size() * 2);
        List<LedgerEntry> missing = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            byte[] hash = known.get(entry.position());
            if (hash != null) compare(entry, hash);
            else if (added.add(entry.position())) missing.add(entry);
            else compare(entry, TreeHash.leaf(first(missing, entry.position()).bytes()));
        }
        if (missing.isEmpty()) return added;
        ConnectionCallback<@Nullable Void> copy = connection -> {
            try {
                BinaryCopy lines = new BinaryCopy();
                for (LedgerEntry entry : missing) write(lines, entry, Envelope.of(entry));
                lines.into(connection, APPEND);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.execute(copy);
        return added;
    }

    private static LedgerEntry first(List<LedgerEntry> entries, long position) {
        return entries.stream()
                .filter(e -> e.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private void compare(LedgerEntry entry, byte[] first) {
        byte[] second = TreeHash.leaf(entry.bytes());
        if (Arrays.equals(first, second)) return;
        String evidence = "# leaf hash of the entry that came first and is kept\n" + Base64Text.of(first)
                + "\n\n# leaf hash of the one that came later\n" + Base64Text.of(second)
                + "\n\n# the one that came later\n" + new String(entry.bytes(), StandardCharsets.UTF_8) + "\n";
        alarms.raiseOnce(new Trouble(
                REPLACED,
                entry.position(),
                entry.position() + " " + Base64Text.of(second),
                "the entry came again with other bytes",
                evidence));
    }

    /** The leaf hashes of those that are there already, so that their bytes need not be fetched to be compared. */
    private Map<Long, byte[]> known(List<LedgerEntry> entries) {
        Map<Long, byte[]> known = new HashMap<>();
        jdbc.query(
                "SELECT position, sha256('\\x00'::bytea || entry) FROM entry WHERE position = ANY (?)",
                ps -> SqlArrays.longs(ps, 1, entries, LedgerEntry::position),
                rs -> {
                    known.put(rs.getLong(1), rs.getBytes(2));
                });
        return known;
    }

    private static void write(BinaryCopy lines, LedgerEntry entry, Envelope e) throws IOException {
        lines.row(10)
                .bigint(entry.position())
                .text(entry.programme())
                .text(e.stream())
                .bigint(e.version())
                .text(e.type())
                .integer(e.revision())
                .text(e.eventId())
                .timestamptz(e.recordedAt())
                .text(e.actor())
                .bytea(entry.bytes());
    }

    /**
     * The version that each stream had reached.
     *
     * @param upTo by stream, the position up to which to look
     * @return without the streams that had no entry yet
     */
    public Map<String, Long> tips(Map<String, Long> upTo) {
        Map<String, Long> tips = new HashMap<>();
        if (upTo.isEmpty()) return tips;
        List<Map.Entry<String, Long>> streams = List.copyOf(upTo.entrySet());
        jdbc.query(
                TIPS,
                ps -> {
                    SqlArrays.text(ps, 1, streams, Map.Entry::getKey);
                    SqlArrays.longs(ps, 2, streams, Map.Entry::getValue);
                },
                rs -> {
                    tips.put(rs.getString(1), rs.getLong(2));
                });
        return tips;
    }

    /** Some entries of one programme: those after a position and up to another. */
    public record Span(String programme, long after, long upTo) {}

    /**
     * Gives the next entries away, a few at a time: one programme after the other, up to and with the last one that is wanted.
     * What was given away before need not be kept while more is read. Call it in a transaction.
     *
     * @param limit the most entries in all
     * @param atOnce the most entries that are read at once
     * @param to says whether it wants more
     * @return the last entry that was given away, null where there was none
     */
    public @Nullable LedgerEntry forEach(
            String programme, long after, String last, int limit, int atOnce, Predicate<List<LedgerEntry>> to) {
        return jdbc.query(
                fetching(PAGE_OF_SOME, atOnce, ps -> {
                    ps.setString(1, programme);
                    ps.setLong(2, after);
                    ps.setString(3, last);
                    ps.setInt(4, limit);
                }),
                rs -> {
                    @Nullable LedgerEntry given = null;
                    for (List<LedgerEntry> some = next(rs, atOnce); !some.isEmpty(); some = next(rs, atOnce)) {
                        given = some.getLast();
                        if (!to.test(some)) break;
                    }
                    return given;
                });
    }

    /** The first of some entries, in the order of the spans. Call it in a transaction. */
    public List<LedgerEntry> pageAmong(List<Span> spans, int limit) {
        return read(PAGE_AMONG, limit, ps -> {
            SqlArrays.text(ps, 1, spans, Span::programme);
            SqlArrays.longs(ps, 2, spans, Span::after);
            SqlArrays.longs(ps, 3, spans, Span::upTo);
            ps.setInt(4, limit);
            ps.setInt(5, limit);
        });
    }

    /** The next entries of one programme. Call it in a transaction. */
    public List<LedgerEntry> pageOf(String programme, long after, int limit) {
        return read(PAGE_OF_ONE, limit, ps -> {
            ps.setString(1, programme);
            ps.setLong(2, after);
            ps.setInt(3, limit);
        });
    }

    private List<LedgerEntry> read(String sql, int limit, PreparedStatementSetter values) {
        return jdbc.query(fetching(sql, Math.min(limit, FETCH), values), (ResultSetExtractor<List<LedgerEntry>>)
                rs -> next(rs, limit));
    }

    private static PreparedStatementCreator fetching(String sql, int atOnce, PreparedStatementSetter values) {
        return connection -> {
            PreparedStatement ps = connection.prepareStatement(sql);
            ps.setFetchSize(atOnce);
            values.setValues(ps);
            return ps;
        };
    }

    /** The next of them, fewer where they are large; none where there are no more. */
    private static List<LedgerEntry> next(ResultSet rs, int most) throws SQLException {
        List<LedgerEntry> some = new ArrayList<>();
        for (int bytes = 0; some.size() < most && bytes < PAGE_BYTES && rs.next(); ) {
            LedgerEntry entry = LedgerEntry.read(rs.getLong(1), rs.getString(2), rs.getBytes(3));
            some.add(entry);
            bytes += entry.bytes().length;
        }
        return some;
    }
}
