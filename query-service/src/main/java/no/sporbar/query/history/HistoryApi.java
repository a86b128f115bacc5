package no.sporbar.query.history;

import java.util.List;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
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

/** The raw history over the API. */
@RestController
class HistoryApi {
    private final Moments moments;
    private final Answering answering;
    private final History history;

    HistoryApi(Moments moments, Answering answering, History history) {
        this.moments = moments;
        this.answering = answering;
        this.history = history;
    }

    /** A part of the history, oldest first. */
    record HistoryAnswer(
            AsAt asAt, List<HistoryRow> events, @Nullable String next) {}

    @GetMapping("/api/programmes/{programme}/history")
    @Nullable
    HistoryAnswer history(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Paging paging = Paging.of(after, limit);
        if (answering.notModified(moment, request)) return null;
        Page<HistoryRow> page = history.page(moment, new HistoryFilter(stream, type), paging);
        return new HistoryAnswer(moment.asAt(), page.rows(), page.next());
    }
}
