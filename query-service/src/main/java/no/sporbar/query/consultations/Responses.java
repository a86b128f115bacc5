package no.sporbar.query.consultations;

import java.sql.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.PersonId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.redactions.Redactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which responses there are, to all consultations or to one ({@code ?consultation=}). Whether one came late depends on the
 * deadline of its audience, which may have been extended, and a name may have been erased: both are worked out for the
 * moment asked about.
 */
@Component
public class Responses extends Rows<ResponseRow> {
    private static final String MATCHING = """
            SELECT k.id
            FROM (SELECT id FROM response
                  WHERE programme = :programme AND is_first AND from_position <= :position AND id >= :least
                    AND state ->> 'consultation' = :consultation) k
            CROSS JOIN LATERAL (
                SELECT r.state FROM response r
                WHERE r.programme = :programme AND r.id = k.id AND r.from_position <= :position
                ORDER BY r.from_position DESC LIMIT 1) t
            LEFT JOIN LATERAL before_day('response', :programme, k.id, :position, :day) d ON true
            CROSS JOIN LATERAL (SELECT CASE WHEN d.held THEN d.state ELSE t.state END AS state) s
            WHERE s.state IS NOT NULL AND (:group::text IS NULL OR s.state ->> 'group' = :group)
              AND (:taken::text IS NULL OR EXISTS (
                SELECT FROM json_array_elements(s.state -> 'answers') a WHERE a ->> 'position' = :taken))
            ORDER BY k.id LIMIT :limit
            """;

    private final NamedParameterJdbcTemplate named;
    private final Consultations consultations;
    private final Programmes programmes;
    private final Redactions redactions;

    public Responses(
            JdbcTemplate jdbc,
            ResponseProjection projection,
            Consultations consultations,
            Programmes programmes,
            Redactions redactions) {
        super(jdbc, new Question<>("responses", "response", projection).filteredBy("consultation"));
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.consultations = consultations;
        this.programmes = programmes;
        this.redactions = redactions;
    }

    @Override
    public Page<ResponseRow> list(Moment moment, Map<String, String> filter, Paging paging) {
        return asked(moment, super.list(moment, filter, paging));
    }

    @Override
    public Optional<ResponseRow> one(Moment moment, String id) {
        return super.one(moment, id).map(row -> asked(moment, List.of(row)).getFirst());
    }

    @Override
    public Page<ResponseRow> versions(Moment moment, String id, Paging paging) {
        return asked(moment, super.versions(moment, id, paging));
    }

    /** A part of those to one consultation that are wanted: so many statements, however many responses there are. */
    public Page<ResponseRow> to(ConsultationId consultation, Moment moment, ResponseFilter wanted, Paging paging) {
        MapSqlParameterSource parameters = new MapSqlParameterSource(
                        "programme", moment.programme().value())
                .addValue("position", moment.position())
                .addValue("day", moment.effectiveOn(), Types.DATE)
                .addValue("consultation", consultation.value())
                .addValue("least", paging.after() == null ? orEmpty(wanted.from()) : paging.after() + " ")
                .addValue(
                        "group", wanted.group() == null ? null : wanted.group().toString())
                .addValue(
                        "taken",
                        wanted.position() == null ? null : wanted.position().toString())
                .addValue("limit", paging.limit() + 1);
        Page<String> ids =
                Page.of(named.query(MATCHING, parameters, (rs, _) -> rs.getString(1)), paging.limit(), id -> id);
        List<ResponseRow> rows = among(moment, ids.rows()).stream()
                .sorted(Comparator.comparing(row -> row.id().value()))
                .toList();
        return new Page<>(asked(moment, rows), ids.next());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Page<ResponseRow> asked(Moment moment, Page<ResponseRow> page) {
        return new Page<>(asked(moment, page.rows()), page.next());
    }

    private List<ResponseRow> asked(Moment moment, List<ResponseRow> rows) {
        if (rows.isEmpty()) return rows;
        SeasonPolicy seasons = programmes.one(moment).seasons();
        Set<PersonId> gone = redactions.erasedAmong(
                moment, rows.stream().flatMap(ResponseRow::persons).toList());
        Map<ConsultationId, Optional<ConsultationRow>> known = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    Deadline deadline = known.computeIfAbsent(
                                    row.consultation(), id -> consultations.one(moment, id.value()))
                            .flatMap(consultation -> consultation.audience(row.audience()))
                            .map(Audience::deadline)
                            .orElse(null);
                    return row.asked(Late.of(row.receivedOn(), deadline, seasons), gone);
                })
                .toList();
    }
}
