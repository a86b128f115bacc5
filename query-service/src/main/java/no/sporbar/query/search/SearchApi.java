package no.sporbar.query.search;

import java.util.List;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.search.Found.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Search over the API, in one programme or in all. */
@RestController
class SearchApi {
    private static final int ON_A_PAGE = 25;

    private final Moments moments;
    private final Answering answering;
    private final Search search;

    SearchApi(Moments moments, Answering answering, Search search) {
        this.moments = moments;
        this.answering = answering;
        this.search = search;
    }

    /**
     * A part of what was found.
     *
     * @param more whether there were more hits than are ranked
     */
    record SearchAnswer(
            AsAt asAt,
            List<Hit> hits,
            boolean more,
            @Nullable String next) {}

    @GetMapping("/api/programmes/{programme}/search")
    @Nullable
    SearchAnswer inOne(
            @PathVariable String programme,
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt);
        SearchQuery query = SearchQuery.of(q, moment.programme(), kind, paging(after, limit));
        if (answering.notModified(moment, request)) return null;
        return answer(moment.asAt(), search.in(moment, query));
    }

    @GetMapping("/api/search")
    @Nullable
    SearchAnswer inAll(
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        LedgerMoment moment = moments.overall(asAt);
        SearchQuery query = SearchQuery.of(q, null, kind, paging(after, limit));
        if (answering.notModified(moment, request)) return null;
        return answer(moment.asAt(), search.in(moment, query));
    }

    private static Paging paging(@Nullable String after, @Nullable Integer limit) {
        return Paging.of(after, limit == null ? ON_A_PAGE : limit);
    }

    private static SearchAnswer answer(AsAt asAt, Found found) {
        return new SearchAnswer(asAt, found.hits(), found.more(), found.next());
    }
}
