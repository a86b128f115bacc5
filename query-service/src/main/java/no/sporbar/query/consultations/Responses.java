package no.sporbar.query.consultations;

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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which responses there are, to all consultations or to one ({@code ?consultation=}). Whether one came late depends on the
 * deadline of its audience, which may have been extended, and a name may have been erased: both are worked out for the
 * moment asked about.
 */
@Component
public class Responses extends Rows<ResponseRow> {
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
