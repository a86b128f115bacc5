package no.sporbar.query.consultations;

import no.sporbar.events.ConsultationId;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.consultations.Positions.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What was answered in a consultation, counted, over the API. */
@RestController
class PositionsApi {
    private final Moments moments;
    private final Answering answering;
    private final Consultations consultations;
    private final Positions positions;

    PositionsApi(Moments moments, Answering answering, Consultations consultations, Positions positions) {
        this.moments = moments;
        this.answering = answering;
        this.consultations = consultations;
        this.positions = positions;
    }

    /** Counted from the responses, beside what the sources state. */
    record PositionsAnswer(AsAt asAt, ConsultationId consultation, Summary positions) {}

    @GetMapping("/api/programmes/{programme}/consultations/{id}/positions")
    @Nullable
    PositionsAnswer positions(
            @PathVariable String programme,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        ConsultationRow row = consultations
                .one(moment, id)
                .orElseThrow(() -> consultations.question().unknown(id));
        if (answering.notModified(moment, request)) return null;
        return new PositionsAnswer(moment.asAt(), row.id(), positions.of(moment, row));
    }
}
