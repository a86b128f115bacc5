package no.sporbar.query.proof;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.query.proof.NoteRecord.Imported;
import no.sporbar.query.proof.NoteRecord.Imported.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The table of what another installation had signed before its ledger was imported. It is handed on, so that the whole history
 * can be checked, and is never believed: what counts is what a trusted key has signed.
 */
@Repository
class ImportedNotes {
    private static final int PAGE = 500;
    private static final String KEEP = """
            INSERT INTO imported_note (kind, note, digest, seen_at) VALUES (?, ?, sha256(convert_to(?, 'UTF8')), ?)
            ON CONFLICT (kind, digest) DO NOTHING
            """;
    private static final String READ =
            "SELECT id, note FROM imported_note WHERE kind = ? AND id > ? ORDER BY id LIMIT " + PAGE;

    private final JdbcTemplate jdbc;

    ImportedNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps those that are new. */
    void keep(List<Imported> notes, Instant now) {
        Timestamp seen = Timestamp.from(now);
        jdbc.batchUpdate(
                KEEP,
                notes.stream()
                        .map(each -> new Object[] {each.kind().toString(), each.text(), each.text(), seen})
                        .toList());
    }

    /** The oldest first; page by page, so that no transaction and no memory is held by whoever reads slowly. */
    void forEach(Kind kind, Consumer<String> reader) {
        record Row(long id, String note) {}
        long after = 0;
        List<Row> page;
        do {
            page = jdbc.query(READ, (rs, _) -> new Row(rs.getLong(1), rs.getString(2)), kind.toString(), after);
            for (Row each : page) reader.accept(each.note());
            if (!page.isEmpty()) after = page.getLast().id();
        } while (page.size() == PAGE);
    }
}
