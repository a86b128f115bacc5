package no.sporbar.query.programmes;

import java.util.List;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Programmes over the API. */
@RestController
class ProgrammesApi {
    private final Moments moments;
    private final Answering answering;
    private final Programmes programmes;

    ProgrammesApi(Moments moments, Answering answering, Programmes programmes) {
        this.moments = moments;
        this.answering = answering;
        this.programmes = programmes;
    }

    /** Every programme. */
    record ProgrammesAnswer(
            AsAt asAt,
            List<ProgrammeRow> programmes,
            @Nullable String next) {}

    /** One programme, and what it has been called before. */
    record ProgrammeAnswer(AsAt asAt, ProgrammeRow programme, List<ProgrammeRow> versions) {}

    @GetMapping("/api/programmes")
    @Nullable
    ProgrammesAnswer all(
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        LedgerMoment moment = moments.overall(asAt, effectiveOn);
        Paging paging = Paging.of(after, limit);
        if (answering.notModified(moment, request)) return null;
        Page<ProgrammeRow> page = programmes.list(moment, paging);
        return new ProgrammesAnswer(moment.asAt(), page.rows(), page.next());
    }

    @GetMapping("/api/programmes/{programme}")
    @Nullable
    ProgrammeAnswer one(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        if (answering.notModified(moment, request)) return null;
        return new ProgrammeAnswer(moment.asAt(), programmes.one(moment), programmes.versions(moment));
    }
}
