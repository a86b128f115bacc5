package no.sporbar.query.trace;

import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The walk from any thing over the API. */
@RestController
class TraceApi {
    private final Moments moments;
    private final Answering answering;
    private final Trace trace;

    TraceApi(Moments moments, Answering answering, Trace trace) {
        this.moments = moments;
        this.answering = answering;
        this.trace = trace;
    }

    /** A whole walk. */
    record TraceAnswer(AsAt asAt, TraceView trace) {}

    @GetMapping({"/api/programmes/{programme}/trace/{kind}/{id}", "/api/programmes/{programme}/trace/{kind}/{id}/{part}"
    })
    @Nullable
    TraceAnswer trace(
            @PathVariable String programme,
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        TraceView view = trace.of(moment, Trace.subject(kind, id, part));
        if (answering.notModified(moment, request)) return null;
        return new TraceAnswer(moment.asAt(), view);
    }
}
