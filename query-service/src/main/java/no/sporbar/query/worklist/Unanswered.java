package no.sporbar.query.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What is missing, as at any moment: four statements, however much it is. */
@Component
public class Unanswered {
    /** What is missing for something that is over is missed by nobody. */
    private static final String OPEN = """
            FROM (SELECT id FROM work_item
                  WHERE programme = :programme AND is_first AND from_position <= :position AND id >= :least AND id < :beyond) k
            CROSS JOIN LATERAL (
                SELECT r.state FROM work_item r
                WHERE r.programme = :programme AND r.id = k.id AND r.from_position <= :position
                ORDER BY r.from_position DESC LIMIT 1) t
            LEFT JOIN LATERAL before_day('work_item', :programme, k.id, :position, :day) d ON true
            CROSS JOIN LATERAL (SELECT CASE WHEN d.held THEN d.state ELSE t.state END AS state) w
            WHERE json_array_length(w.state->'missing') > 0
              AND (w.state->>'holder' IS NULL OR NOT EXISTS (
                SELECT FROM subject s
                LEFT JOIN LATERAL before_day('subject', :programme, s.id, :position, :day) e ON true
                WHERE s.programme = :programme AND s.id = w.state->>'holder'
                  AND s.from_position <= :position AND s.to_position > :position
                  AND CASE WHEN e.held THEN e.state ELSE s.state END->>'status'
                      IN ('passed', 'cancelled', 'completed', 'ended', 'adopted', 'rejected')))
            """;

    private static final String BEYOND = "{"; // after every letter

    private final NamedParameterJdbcTemplate jdbc;
    private final RowsAsAt<WorkItemRow> rows;
    private final Subjects subjects;

    public Unanswered(JdbcTemplate jdbc, WorkItemProjection projection, Subjects subjects) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
        this.rows = new RowsAsAt<>(jdbc, projection);
        this.subjects = subjects;
    }

    /**
     * One thing that something is missing for.
     *
     * @param label what the thing is called
     */
    public record Item(WorkItemRow item, String label) {}

    /**
     * What is missing.
     *
     * @param counts how much of each kind, whatever part of the list is shown
     */
    public record Found(Map<String, Integer> counts, Page<Item> items) {}

    /** The kind that a question asks for, null for all; refused with {@code unanswered.kind} where there is no such kind. */
    public static @Nullable WorkKind kind(@Nullable String text) {
        return text == null
                ? null
                : WorkKind.named(text).orElseThrow(() -> Refusal.badRequest("unanswered.kind", text));
    }

    /** One part of the list, kind by kind; null for all kinds. */
    public Found list(Moment moment, @Nullable WorkKind kind, Paging paging) {
        String beginning = kind == null ? "" : kind + " ";
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.query(
                "SELECT split_part(k.id, ' ', 1), count(*) " + OPEN + " GROUP BY 1",
                parameters(moment, "", BEYOND),
                rs -> {
                    counts.put(rs.getString(1), rs.getInt(2));
                });
        String after = paging.after() == null ? beginning : paging.after() + " ";
        String beyond = kind == null ? BEYOND : kind + "!";
        List<String> found = jdbc.query(
                "SELECT k.id " + OPEN + " ORDER BY k.id LIMIT " + (paging.limit() + 1),
                parameters(moment, after, beyond),
                (rs, _) -> rs.getString(1));
        Page<String> page = Page.of(found, paging.limit(), id -> id);
        return new Found(counts, new Page<>(items(moment, page.rows()), page.next()));
    }

    private static MapSqlParameterSource parameters(Moment moment, String least, String beyond) {
        return new MapSqlParameterSource("programme", moment.programme().value())
                .addValue("position", moment.position())
                .addValue("day", moment.effectiveOn())
                .addValue("least", least)
                .addValue("beyond", beyond);
    }

    private List<Item> items(Moment moment, List<String> ids) {
        Map<String, WorkItemRow> byId = rows.among(moment.programme().value(), ids, moment.asOf()).stream()
                .collect(Collectors.toMap(Unanswered::id, Function.identity()));
        List<WorkItemRow> inOrder =
                ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
        Map<?, SubjectRow> names = subjects.of(
                moment, inOrder.stream().map(WorkItemRow::subject).distinct().toList());
        return inOrder.stream()
                .map(row -> {
                    SubjectRow named = names.get(row.subject());
                    return new Item(row, named == null ? row.subject().toString() : named.label());
                })
                .toList();
    }

    private static String id(WorkItemRow row) {
        return new Work(row.kind(), row.subject(), row.fact(), null, null, "", Work.Act.OPENS).id();
    }
}
