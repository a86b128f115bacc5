package no.sporbar.query.worklist;

import java.util.List;
import java.util.Map;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.worklist.Unanswered.Found;
import no.sporbar.query.worklist.Unanswered.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The work list over the API. */
@RestController
class UnansweredApi {
    private final Moments moments;
    private final Answering answering;
    private final Unanswered unanswered;

    UnansweredApi(Moments moments, Answering answering, Unanswered unanswered) {
        this.moments = moments;
        this.answering = answering;
        this.unanswered = unanswered;
    }

    /** A part of what is missing, and how much of each kind there is in all. */
    record UnansweredAnswer(
            AsAt asAt,
            Map<String, Integer> counts,
            List<Item> items,
            @Nullable String next) {}

    @GetMapping("/api/programmes/{programme}/unanswered")
    @Nullable
    UnansweredAnswer unanswered(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Paging paging = Paging.of(after, limit);
        WorkKind wanted = Unanswered.kind(kind);
        if (answering.notModified(moment, request)) return null;
        Found found = unanswered.list(moment, wanted, paging);
        return new UnansweredAnswer(
                moment.asAt(),
                found.counts(),
                found.items().rows(),
                found.items().next());
    }
}
