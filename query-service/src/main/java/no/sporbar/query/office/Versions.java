package no.sporbar.query.office;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.history.History;
import no.sporbar.query.history.HistoryFilter;
import no.sporbar.query.history.HistoryRow;
import no.sporbar.query.projection.StateJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which version of a thing is known here, and what came after one. */
@Repository
public class Versions {
    private static final int MOST = 20;

    private final JdbcTemplate jdbc;
    private final History history;

    Versions(JdbcTemplate jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** The stream of the thing that a command is about; null where it names none. */
    public static @Nullable String stream(ProgrammeId programme, String command, Values values) {
        CommandTable.Line line = CommandTable.of(command).orElse(null);
        if (line == null || line.isNew()) return null;
        String id = line.field().equals("programme")
                ? programme.value()
                : values.at("/" + line.field()).strip();
        try {
            return id.isEmpty()
                    ? null
                    : Subject.parse(line.kind() + "/" + id).stream(programme).toString();
        } catch (InvalidValueException e) {
            return null;
        }
    }

    /** The last version of a stream that came here; null where nothing did. */
    public @Nullable Long of(String stream) {
        return jdbc
                .queryForList(
                        "SELECT version FROM entry WHERE stream = ? ORDER BY position DESC LIMIT 1", Long.class, stream)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** What was recorded of a stream after a version, the latest first. */
    public List<HistoryRow> since(Moment moment, String stream, long version) {
        return history.latest(moment, new HistoryFilter(stream, null), new Paging(null, MOST)).rows().stream()
                .filter(row -> row.version() > version)
                .toList();
    }

    /** What an event says of the programme, as plain data; not what it rests on. */
    public static Map<?, ?> said(HistoryRow row) {
        Map<Object, Object> said = new LinkedHashMap<>(CommandJson.read(StateJson.write((Record) row.event())));
        said.remove("provenance");
        return said;
    }

    /** One entry that somebody recorded. */
    public record Recent(long position, String type, Instant recordedAt) {}

    /** What somebody recorded of late, the latest first: as far back as a look at the programme's last entries goes. */
    public List<Recent> recentlyBy(ProgrammeId programme, String actor, int most) {
        return jdbc.query(
                """
                SELECT position, type, recorded_at FROM (
                    SELECT position, type, recorded_at, actor FROM entry
                    WHERE programme = ? ORDER BY position DESC LIMIT 500) latest
                WHERE actor = ? ORDER BY position DESC LIMIT ?
                """,
                (rs, _) -> new Recent(
                        rs.getLong(1), rs.getString(2), rs.getTimestamp(3).toInstant()),
                programme.value(),
                actor,
                most);
    }
}
