package no.sporbar.query.timeline;

import java.util.List;
import java.util.Locale;
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

/** How the dates of milestones have moved, over the API. */
@RestController
class TrendApi {
    private final Moments moments;
    private final Answering answering;
    private final Trend trend;

    TrendApi(Moments moments, Answering answering, Trend trend) {
        this.moments = moments;
        this.answering = answering;
        this.trend = trend;
    }

    /** The trends of the next milestones. */
    record TrendAnswer(
            AsAt asAt,
            List<MilestoneTrend> milestones,
            @Nullable String next) {}

    /** The trend of one milestone. */
    record MilestoneTrendAnswer(AsAt asAt, MilestoneTrend trend) {}

    @GetMapping("/api/programmes/{programme}/trend")
    @Nullable
    TrendAnswer trend(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt);
        Paging paging = Paging.of(after, limit);
        if (answering.notModified(moment, request)) return null;
        Page<MilestoneTrend> page = trend.page(moment, paging, locale);
        return new TrendAnswer(moment.asAt(), page.rows(), page.next());
    }

    @GetMapping("/api/programmes/{programme}/milestones/{id}/trend")
    @Nullable
    MilestoneTrendAnswer of(
            @PathVariable String programme,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            Locale locale,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt);
        MilestoneTrend found = trend.of(moment, id, locale);
        if (answering.notModified(moment, request)) return null;
        return new MilestoneTrendAnswer(moment.asAt(), found);
    }
}
