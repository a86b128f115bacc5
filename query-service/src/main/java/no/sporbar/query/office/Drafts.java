package no.sporbar.query.office;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sporbar.events.ProgrammeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Forms that people have begun: each its owner's own, no more than {@value #MOST} of one person's. */
@Repository
public class Drafts {
    /** More than these nobody keeps. */
    public static final int MOST = 200;

    private static final int MOST_BYTES = 128 * 1024;

    private static final RowMapper<Draft> DRAFT = (rs, _) -> new Draft(
            rs.getString("id"),
            new ProgrammeId(rs.getString("programme")),
            rs.getString("command"),
            Values.of(CommandJson.texts(rs.getString("texts"))),
            rs.getTimestamp("saved_at").toInstant());

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Drafts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why a draft was not kept. */
    public enum Kept {
        YES,
        TOO_MANY,
        TOO_LARGE
    }

    /** Keeps what was typed, under an id that only its owner knows; the same id again replaces what was kept. */
    public Kept keep(String owner, String id, ProgrammeId programme, Form form, Values values) {
        String texts = CommandJson.text(FormBody.draft(form, values).texts());
        if (texts.length() > MOST_BYTES) return Kept.TOO_LARGE;
        int kept = jdbc.update(
                """
                INSERT INTO office_draft (owner, id, programme, command, texts, saved_at)
                SELECT ?, ?, ?, ?, ?, ?
                WHERE EXISTS (SELECT FROM office_draft WHERE owner = ? AND id = ?)
                   OR (SELECT count(*) FROM office_draft WHERE owner = ?) < ?
                ON CONFLICT (owner, id) DO UPDATE SET texts = excluded.texts, saved_at = excluded.saved_at
                """,
                owner,
                id,
                programme.value(),
                form.command(),
                texts,
                Timestamp.from(clock.instant()),
                owner,
                id,
                owner,
                MOST);
        return kept == 0 ? Kept.TOO_MANY : Kept.YES;
    }

    /** What its owner kept under that id. */
    public Optional<Draft> one(String owner, ProgrammeId programme, String id) {
        return jdbc
                .query(
                        "SELECT * FROM office_draft WHERE owner = ? AND id = ? AND programme = ?",
                        DRAFT,
                        owner,
                        id,
                        programme.value())
                .stream()
                .findFirst();
    }

    /** What somebody has begun in a programme, the latest first. */
    public List<Draft> of(String owner, ProgrammeId programme) {
        return jdbc.query(
                "SELECT * FROM office_draft WHERE owner = ? AND programme = ? ORDER BY saved_at DESC, id LIMIT ?",
                DRAFT,
                owner,
                programme.value(),
                MOST);
    }

    /** Throws one away; nothing happens where there is none. */
    public void discard(String owner, ProgrammeId programme, String id) {
        jdbc.update(
                "DELETE FROM office_draft WHERE owner = ? AND id = ? AND programme = ?", owner, id, programme.value());
    }
}
