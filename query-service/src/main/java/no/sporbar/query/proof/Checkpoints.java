package no.sporbar.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.query.ledger.SqlArrays;
import no.sporbar.query.proof.IncomingCheckpoint.Identity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of checkpoints that came. */
@Repository
class Checkpoints {
    /** How many are read at once. */
    static final int PAGE = 500;

    private static final String COLUMNS = "SELECT id, note, trusted, wrong, seen_at, checked_at FROM checkpoint WHERE ";

    private static final String KNOWN = """
            SELECT encode(digest, 'hex'), key_id, note, trusted FROM checkpoint WHERE digest = ANY (?::bytea[])
            """;

    private static final String KEEP = """
            INSERT INTO checkpoint (origin, size, root, digest, key_id, note, trusted, seen_at)
            VALUES (?, ?, ?, decode(?, 'hex'), ?, ?, ?, ?)
            ON CONFLICT (digest, key_id) DO UPDATE SET note = excluded.note,
                trusted = checkpoint.trusted OR excluded.trusted
            """;

    private final JdbcTemplate jdbc;

    Checkpoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CheckedCheckpoint> latestRight() {
        return right("wrong = false ORDER BY size DESC, id DESC LIMIT 1");
    }

    Optional<CheckedCheckpoint> rightOf(long size) {
        return right("wrong = false AND size = ? ORDER BY id DESC LIMIT 1", size);
    }

    Optional<CheckedCheckpoint> firstRightFrom(long size) {
        return right("wrong = false AND size >= ? ORDER BY size, id LIMIT 1", size);
    }

    private Optional<CheckedCheckpoint> right(String where, Object... arguments) {
        return select(where, arguments).stream()
                .map(s -> new CheckedCheckpoint(
                        s.note(), s.checkpoint(), s.seenAt(), Objects.requireNonNull(s.checkedAt())))
                .findFirst();
    }

    /** Page by page, so that no transaction and no memory is held by whoever reads slowly. */
    void forEachTrusted(Consumer<SeenCheckpoint> reader) {
        forEach("trusted", page -> page.forEach(reader));
    }

    /** Those found right, page by page. */
    void forEachRightPage(Consumer<List<SeenCheckpoint>> reader) {
        forEach("wrong = false", reader);
    }

    /** Those that nobody trusted has signed, page by page. */
    void forEachUnknownPage(Consumer<List<SeenCheckpoint>> reader) {
        forEach("NOT trusted", reader);
    }

    private void forEach(String which, Consumer<List<SeenCheckpoint>> reader) {
        long after = 0;
        List<SeenCheckpoint> page;
        do {
            page = select(which + " AND id > ? ORDER BY id LIMIT " + PAGE, after);
            if (page.isEmpty()) return;
            reader.accept(page);
            after = page.getLast().id();
        } while (page.size() == PAGE);
    }

    /** The next ones whose root can be compared, smallest first. */
    List<SeenCheckpoint> unchecked(long treeSize) {
        return select("trusted AND wrong IS NULL AND size <= ? ORDER BY size, id LIMIT " + PAGE, treeSize);
    }

    /** Those found wrong among trees up to a size. */
    List<SeenCheckpoint> wrongUpTo(long size) {
        return select("wrong AND size <= ? ORDER BY size, id LIMIT " + PAGE, size);
    }

    /** The largest that was found right. */
    Optional<SeenCheckpoint> latestSeenRight() {
        return select("wrong = false ORDER BY size DESC, id DESC LIMIT 1").stream()
                .findFirst();
    }

    /** The trusted one that came first of those of this size that say another root. */
    Optional<SeenCheckpoint> rival(Checkpoint of) {
        return select(
                        "trusted AND size = ? AND root <> ? AND origin = ? ORDER BY id LIMIT 1",
                        of.size(),
                        of.head().root(),
                        of.origin())
                .stream()
                .findFirst();
    }

    /** The largest that a trusted key has signed, the last one of that size. */
    Optional<SeenCheckpoint> largest() {
        return select("trusted ORDER BY size DESC, id DESC LIMIT 1").stream().findFirst();
    }

    /** The trusted one that came last. */
    Optional<SeenCheckpoint> last() {
        return select("trusted ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    private List<SeenCheckpoint> select(String where, Object... arguments) {
        return jdbc.query(COLUMNS + where, Checkpoints::seen, arguments);
    }

    /**
     * Keeps those that are new, and what is new about those that are known. Two statements, however many there are.
     *
     * @return those that are new, or were not trusted before and are now
     */
    List<IncomingCheckpoint> keep(List<IncomingCheckpoint> incoming, Instant now) {
        Map<Identity, IncomingCheckpoint> wanted = new LinkedHashMap<>();
        for (IncomingCheckpoint each : incoming) wanted.merge(each.identity(), each, IncomingCheckpoint::and);
        Map<Identity, IncomingCheckpoint> known = known(List.copyOf(wanted.values()));
        List<IncomingCheckpoint> changed = new ArrayList<>();
        List<IncomingCheckpoint> fresh = new ArrayList<>();
        wanted.forEach((identity, each) -> {
            IncomingCheckpoint before = known.get(identity);
            IncomingCheckpoint after = before == null ? each : before.and(each);
            if (before == null || !after.equals(before)) changed.add(after);
            if (before == null || after.trusted() && !before.trusted()) fresh.add(after);
        });
        jdbc.batchUpdate(KEEP, changed.stream().map(c -> row(c, now)).toList());
        return fresh;
    }

    private Map<Identity, IncomingCheckpoint> known(List<IncomingCheckpoint> wanted) {
        Map<Identity, IncomingCheckpoint> known = new HashMap<>();
        if (wanted.isEmpty()) return known;
        byte[][] digests = wanted.stream()
                .map(each -> HexFormat.of().parseHex(each.digest()))
                .toArray(byte[][]::new);
        jdbc.query(KNOWN, ps -> SqlArrays.array(ps, 1, "bytea", digests), rs -> {
            SignedNote note = note(rs.getString(3));
            IncomingCheckpoint each =
                    new IncomingCheckpoint(note, checkpoint(note), rs.getString(1), rs.getString(2), rs.getBoolean(4));
            known.put(each.identity(), each);
        });
        return known;
    }

    private static Object[] row(IncomingCheckpoint c, Instant now) {
        return new Object[] {
            c.checkpoint().origin(),
            c.checkpoint().size(),
            c.checkpoint().head().root(),
            c.digest(),
            c.keyId(),
            c.note().toString(),
            c.trusted(),
            Timestamp.from(now)
        };
    }

    /** Says of each whether it was wrong. */
    void checked(Map<Long, Boolean> wrongById, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        wrongById.forEach((id, wrong) -> rows.add(new Object[] {wrong, Timestamp.from(now), id}));
        jdbc.batchUpdate("UPDATE checkpoint SET wrong = ?, checked_at = ? WHERE id = ?", rows);
    }

    private static SeenCheckpoint seen(ResultSet rs, int row) throws SQLException {
        SignedNote note = note(rs.getString(2));
        Boolean wrong = rs.getBoolean(4) ? Boolean.TRUE : rs.wasNull() ? null : Boolean.FALSE;
        Timestamp checked = rs.getTimestamp(6);
        return new SeenCheckpoint(
                rs.getLong(1),
                note,
                checkpoint(note),
                rs.getBoolean(3),
                wrong,
                rs.getTimestamp(5).toInstant(),
                checked == null ? null : checked.toInstant());
    }

    private static SignedNote note(String text) {
        try {
            return SignedNote.parse(text);
        } catch (MalformedException e) {
            throw new IllegalStateException("a kept checkpoint was altered", e);
        }
    }

    private static Checkpoint checkpoint(SignedNote note) {
        try {
            return Checkpoint.of(note);
        } catch (MalformedException e) {
            throw new IllegalStateException("a kept checkpoint was altered", e);
        }
    }
}
