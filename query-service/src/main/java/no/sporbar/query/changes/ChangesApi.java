package no.sporbar.query.changes;

import java.util.List;
import java.util.Map;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What differs between two moments, over the API. */
@RestController
class ChangesApi {
    private final Moments moments;
    private final Answering answering;
    private final Changes changes;

    ChangesApi(Moments moments, Answering answering, Changes changes) {
        this.moments = moments;
        this.answering = answering;
        this.changes = changes;
    }

    /** A part of what differs; the counts are of this part. */
    record ChangesAnswer(
            AsAt from,
            AsAt to,
            Map<ChangeKind, Integer> counts,
            List<Group> groups,
            @Nullable String next) {}

    @GetMapping("/api/programmes/{programme}/changes")
    @Nullable
    ChangesAnswer changes(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Stretch stretch = Stretch.of(moments, programme, from, to);
        Paging paging = Paging.of(after, limit);
        if (answering.notModified(stretch.from(), stretch.to(), request)) return null;
        Compared compared = changes.in(stretch, paging);
        return new ChangesAnswer(
                stretch.from().asAt(), stretch.to().asAt(), compared.counts(), compared.groups(), compared.next());
    }
}
