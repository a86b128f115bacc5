package no.sporbar.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of checkpoints that came. */
@Repository
class Checkpoints {
    private static final int PAGE = 500;
    private static final String COLUMNS = "SELECT id, note, trusted, wrong, seen_at, checked_at FROM checkpoint WHERE ";

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

    private Optional<CheckedCheckpoint> right(String where, Object... arguments) {
        return jdbc.query(COLUMNS + where, Checkpoints::seen, arguments).stream()
                .map(s -> new CheckedCheckpoint(
                        s.note(), s.checkpoint(), s.seenAt(), Objects.requireNonNull(s.checkedAt())))
                .findFirst();
    }

    /** Page by page, so that no transaction and no memory is held by whoever reads slowly. */
    void forEachTrusted(Consumer<SeenCheckpoint> reader) {
        long after = 0;
        List<SeenCheckpoint> page;
        do {
            page = jdbc.query(COLUMNS + "trusted AND id > ? ORDER BY id LIMIT ?", Checkpoints::seen, after, PAGE);
            page.forEach(reader);
            if (!page.isEmpty()) after = page.getLast().id();
        } while (page.size() == PAGE);
    }

    static SeenCheckpoint seen(ResultSet rs, int row) throws SQLException {
        try {
            SignedNote note = SignedNote.parse(rs.getString(2));
            Timestamp checked = rs.getTimestamp(6);
            Boolean wrong = rs.getBoolean(4) ? Boolean.TRUE : rs.wasNull() ? null : Boolean.FALSE;
            return new SeenCheckpoint(
                    rs.getLong(1),
                    note,
                    Checkpoint.of(note),
                    rs.getBoolean(3),
                    wrong,
                    rs.getTimestamp(5).toInstant(),
                    checked == null ? null : checked.toInstant());
        } catch (MalformedException e) {
            throw new IllegalStateException("a kept checkpoint was altered", e);
        }
    }
}
