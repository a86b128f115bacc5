package no.sporbar.query.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How it stands with many programmes at once: one statement for each kind of thing, however many programmes. */
@Repository
class Summaries {
    private static final int MOST_MILESTONES = 500;

    private final JdbcTemplate jdbc;

    Summaries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are, and how many of them are adopted or decided. */
    record Count(int all, int done) {
        static final Count NONE = new Count(0, 0);
    }

    /** A milestone that is planned, with its date and what it waits for. */
    record Next(String id, String name, ImpreciseDate date, List<String> waitsFor) {}

    /**
     * How it stands with one programme.
     *
     * @param next the first milestone ahead
     * @param late how many milestones are planned for a time that is over
     * @param recordedAt when its last event was
     */
    record Summary(
            ProgrammeRow programme,
            Count goals,
            Count decisions,
            @Nullable Next next,
            int late,
            @Nullable Instant recordedAt,
            boolean parked) {}

    /** The programmes in the given order, as at a position; the next milestone is the first that is not over on the day. */
    List<Summary> of(List<ProgrammeRow> programmes, AsOf at, LocalDate day) {
        String[] ids = programmes.stream().map(p -> p.id().value()).toArray(String[]::new);
        Map<String, Count> goals = counts("goal", "status", "adopted", ids, at);
        Map<String, Count> decisions = counts("decision", "state", "resolved", ids, at);
        Map<String, List<Next>> planned = planned(ids, at);
        Map<String, Instant> recorded = lastRecorded(ids, at.position());
        Set<String> parked = parked(ids);
        return programmes.stream()
                .map(p -> new Summary(
                        p,
                        goals.getOrDefault(p.id().value(), Count.NONE),
                        decisions.getOrDefault(p.id().value(), Count.NONE),
                        next(planned.getOrDefault(p.id().value(), List.of()), p, day)
                                .orElse(null),
                        late(planned.getOrDefault(p.id().value(), List.of()), p, day),
                        recorded.get(p.id().value()),
                        parked.contains(p.id().value())))
                .toList();
    }

    /** How many goals and how many cases one programme has. */
    record Counts(Count goals, Count decisions) {}

    /** Only that, of one programme. */
    Counts counts(ProgrammeRow programme, AsOf at) {
        String id = programme.id().value();
        String[] ids = {id};
        return new Counts(
                counts("goal", "status", "adopted", ids, at).getOrDefault(id, Count.NONE),
                counts("decision", "state", "resolved", ids, at).getOrDefault(id, Count.NONE));
    }

    /** Of several that may begin on the same day, one that does not wait for another of them. */
    private static Optional<Next> next(List<Next> planned, ProgrammeRow programme, LocalDate day) {
        List<Next> ahead =
                planned.stream().filter(n -> !isOver(n, programme, day)).toList();
        Set<String> ids = ahead.stream().map(Next::id).collect(Collectors.toSet());
        return ahead.stream()
                .min(Comparator.comparing(
                                (Next n) -> n.date().days(programme.seasons()).first())
                        .thenComparing(n -> n.waitsFor().stream().anyMatch(ids::contains)));
    }

    private static int late(List<Next> planned, ProgrammeRow programme, LocalDate day) {
        return (int) planned.stream().filter(n -> isOver(n, programme, day)).count();
    }

    private static boolean isOver(Next next, ProgrammeRow programme, LocalDate day) {
        return next.date().days(programme.seasons()).last().isBefore(day);
    }

    private Map<String, Count> counts(String table, String field, String done, String[] ids, AsOf at) {
        Map<String, Count> counts = new HashMap<>();
        jdbc.query(
                """
                SELECT r.programme, count(*), count(*) FILTER (
                    WHERE CASE WHEN d.held THEN d.state ELSE r.state END->>'%1$s' = ?)
                FROM %2$s r LEFT JOIN LATERAL before_day('%2$s', r.programme, r.id, ?, ?) d ON true
                WHERE r.programme = ANY (?) AND r.from_position <= ? AND r.to_position > ?
                  AND (d.held IS NULL OR d.state IS NOT NULL)
                GROUP BY r.programme
                """.formatted(field, table),
                (ResultSet rs) -> {
                    counts.put(rs.getString(1), new Count(rs.getInt(2), rs.getInt(3)));
                },
                done,
                at.position(),
                at.effectiveOn(),
                ids,
                at.position(),
                at.position());
        return counts;
    }

    private Map<String, List<Next>> planned(String[] ids, AsOf at) {
        Map<String, List<Next>> planned = new HashMap<>();
        jdbc.query(
                """
                SELECT p.id, m.id, m.name, m.date, m.waits FROM unnest(?::text[]) AS p (id)
                CROSS JOIN LATERAL (
                    SELECT id, state->>'name' AS name, state->>'date' AS date,
                        ARRAY (SELECT d->>'milestone' FROM json_array_elements(state->'dependsOn') d) AS waits
                    FROM (SELECT r.id, CASE WHEN d.held THEN d.state ELSE r.state END AS state
                          FROM milestone r LEFT JOIN LATERAL before_day('milestone', r.programme, r.id, ?, ?) d ON true
                          WHERE r.programme = p.id AND r.from_position <= ? AND r.to_position > ?) v
                    WHERE state->>'status' = 'planned' AND state->>'date' IS NOT NULL
                    LIMIT ?) m
                """,
                (ResultSet rs) -> {
                    planned.computeIfAbsent(rs.getString(1), _ -> new ArrayList<>())
                            .add(next(rs));
                },
                ids,
                at.position(),
                at.effectiveOn(),
                at.position(),
                at.position(),
                MOST_MILESTONES);
        return planned;
    }

    private static Next next(ResultSet rs) throws SQLException {
        String[] waitsFor = (String[]) rs.getArray(5).getArray();
        return new Next(rs.getString(2), rs.getString(3), ImpreciseDate.parse(rs.getString(4)), List.of(waitsFor));
    }

    private Map<String, Instant> lastRecorded(String[] ids, long position) {
        Map<String, Instant> recorded = new HashMap<>();
        jdbc.query(
                """
                SELECT p.id, e.recorded_at FROM unnest(?::text[]) AS p (id)
                CROSS JOIN LATERAL (
                    SELECT recorded_at FROM entry WHERE programme = p.id AND position <= ?
                    ORDER BY position DESC LIMIT 1) e
                WHERE e.recorded_at IS NOT NULL
                """,
                (ResultSet rs) -> {
                    recorded.put(rs.getString(1), rs.getTimestamp(2).toInstant());
                },
                ids,
                position);
        return recorded;
    }

    private Set<String> parked(String[] ids) {
        return new HashSet<>(jdbc.query(
                "SELECT programme FROM parked_programme WHERE programme = ANY (?)", Summaries::programme, (Object)
                        ids));
    }

    private static String programme(ResultSet rs, int row) throws SQLException {
        return rs.getString(1);
    }
}
