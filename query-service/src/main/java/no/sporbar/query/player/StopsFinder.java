package no.sporbar.query.player;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.player.ListedStops.Stop;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Finds where the player can stop, and how far a step reaches: by indexes, whatever the length of the history. Only which
 * entries name a body is looked for in the entries themselves, in the database.
 */
@Repository
class StopsFinder {
    /** No filter finds more; the first ones are kept. */
    static final int MOST = 10_000;

    private static final String ACTS = """
            SELECT d.from_position FROM decision d JOIN entry e ON e.position = d.from_position
            WHERE d.programme = ? AND d.from_position <= ? AND e.type IN ('decision.recommended', 'decision.resolved')
            ORDER BY d.from_position LIMIT ?
            """;

    private static final String NAMING = """
            SELECT position, recorded_at FROM entry
            WHERE programme = ? AND position <= ? AND position(convert_to(?, 'UTF8') IN entry) > 0
            ORDER BY position LIMIT ?
            """;

    private static final String AT = "SELECT recorded_at FROM entry WHERE position <= ? AND recorded_at IS NOT NULL"
            + " ORDER BY position DESC LIMIT 1";

    private static final String DAY = """
            SELECT coalesce((SELECT position FROM entry WHERE recorded_at < ?
                             ORDER BY recorded_at DESC, position DESC LIMIT 1), 0),
                   (SELECT position FROM entry WHERE recorded_at < ? ORDER BY recorded_at DESC, position DESC LIMIT 1)
            """;

    private final JdbcTemplate jdbc;
    private final StepEntries entries;

    StopsFinder(JdbcTemplate jdbc, StepEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Where the player can stop, or refused with {@code subject.unknown} where nothing was ever said of it. */
    Stops stops(Moment moment, StepFilter filter) {
        String programme = moment.programme().value();
        List<Stop> found = switch (filter) {
            case StepFilter.Everything _ -> {
                yield List.of();
            }
            case StepFilter.About about -> about(moment, about.subject());
            case StepFilter.Naming naming ->
                list(NAMING, programme, moment.position(), '"' + naming.body().value() + '"', MOST);
        };
        if (filter instanceof StepFilter.Everything)
            return new SoughtStops(jdbc, programme, moment.position(), entries);
        if (found.isEmpty()) throw Refusal.notFound("subject.unknown", filter);
        return new ListedStops(programme, found, entries);
    }

    /** How steps of this unit are put together. */
    Grouping grouping(Moment moment, StepUnit unit) {
        return switch (unit) {
            case EVENT -> new Grouping.ByEvent();
            case DAY -> new Grouping.ByDay();
            case DECISION ->
                new Grouping.ByDecision(
                        jdbc
                                .query(
                                        ACTS,
                                        (rs, _) -> rs.getLong(1),
                                        moment.programme().value(),
                                        moment.position(),
                                        MOST)
                                .stream()
                                .mapToLong(position -> position)
                                .toArray());
        };
    }

    /** How far the step around a position reaches. */
    Stretch stretch(Grouping grouping, long position, Moment moment) {
        return switch (grouping) {
            case Grouping.ByEvent _ -> new Stretch(position - 1, position);
            case Grouping.ByDecision decisions -> decisions.around(position, moment.position());
            case Grouping.ByDay _ -> day(position, moment);
        };
    }

    /** Clocks that differ around midnight must not put an entry outside its own step. */
    private Stretch day(long position, Moment moment) {
        Optional<Instant> at = jdbc.query(AT, (rs, _) -> rs.getTimestamp(1).toInstant(), position).stream()
                .findFirst();
        if (at.isEmpty()) return new Stretch(0, position);
        LocalDate day = LocalDate.ofInstant(at.get(), Grouping.OSLO);
        return jdbc.query(
                        DAY,
                        (rs, _) -> new Stretch(
                                Math.min(rs.getLong(1), position - 1),
                                Math.min(Math.max(rs.getLong(2), position), moment.position())),
                        start(day),
                        start(day.plusDays(1)))
                .getFirst();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Grouping.OSLO).toInstant());
    }

    /** The thing's own stream or row, what it was called and how it stood, and its links to others. */
    private List<Stop> about(Moment moment, Subject subject) {
        String programme = moment.programme().value();
        String text = subject.toString();
        List<Object> arguments = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        switch (subject.kind()) {
            case MILESTONE, PERIOD, BASELINE -> {
                parts.add("SELECT from_position FROM %s WHERE programme = ? AND id = ?".formatted(subject.kind()));
                arguments.addAll(List.of(programme, subject.id()));
            }
            case CRITERION, MEASURE, POINT, QUESTION -> {}
            default -> {
                parts.add("SELECT position FROM entry WHERE programme = ? AND stream = ?");
                arguments.addAll(
                        List.of(programme, subject.stream(moment.programme()).toString()));
            }
        }
        parts.add("SELECT from_position FROM subject WHERE programme = ? AND id = ?");
        arguments.addAll(List.of(programme, text));
        parts.add("SELECT from_position FROM link WHERE programme = ? AND id >= ? AND id < ?");
        arguments.addAll(List.of(programme, text + " ", text + "!"));
        arguments.addAll(List.of(programme, moment.position(), MOST));
        return list(
                "SELECT e.position, e.recorded_at FROM (" + String.join(" UNION ", parts)
                        + ") p (position) JOIN entry e ON e.position = p.position"
                        + " WHERE e.programme = ? AND e.position <= ? ORDER BY e.position LIMIT ?",
                arguments.toArray());
    }

    private List<Stop> list(String sql, @Nullable Object... arguments) {
        return jdbc.query(
                sql,
                (rs, _) -> {
                    Timestamp at = rs.getTimestamp(2);
                    return new Stop(rs.getLong(1), at == null ? null : at.toInstant());
                },
                arguments);
    }
}
