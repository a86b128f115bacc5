package no.sporbar.query.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Every kind of thing over the API: {@code {asAt, goals: [...], next}} for a list, and
 * {@code {asAt, goal: {...}, versions: [...], next}} for one and every version it has had, oldest first, with what stands
 * {@link Beside} it.
 */
@RestController
@RequestMapping(QuestionsApi.LIST)
class QuestionsApi {
    static final String LIST = "/api/programmes/{programme}/{question}";
    static final String ONE = "/{id}";

    private final Moments moments;
    private final Answering answering;
    private final Map<String, Rows<?>> byPath;
    private final List<Beside<?>> beside;

    QuestionsApi(Moments moments, Answering answering, List<Rows<?>> all, List<Beside<?>> beside) {
        this.moments = moments;
        this.answering = answering;
        this.byPath =
                all.stream().collect(Collectors.toMap(rows -> rows.question().path(), Function.identity()));
        this.beside = List.copyOf(beside);
    }

    @GetMapping
    @Nullable
    Map<String, Object> all(
            @PathVariable String programme,
            @PathVariable String question,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Rows<?> rows = rows(question);
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Paging paging = Paging.of(after, limit);
        if (answering.notModified(moment, request)) return null;
        Page<?> page = rows.list(moment, filter(rows.question(), request), paging);
        return answer(moment, page.next(), rows.question().listName(), page.rows());
    }

    @GetMapping(ONE)
    @Nullable
    Map<String, Object> one(
            @PathVariable String programme,
            @PathVariable String question,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ServletWebRequest request) {
        Rows<?> rows = rows(question);
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Paging paging = Paging.of(after, limit);
        Object one = one(rows, moment, id);
        if (answering.notModified(moment, request)) return null;
        Page<?> versions = rows.versions(moment, id, paging);
        Map<String, Object> answer =
                answer(moment, versions.next(), rows.question().oneName(), one);
        answer.put("versions", versions.rows());
        for (Beside<?> each : beside) put(each, moment, one, answer);
        return answer;
    }

    private static <R extends Record & Row> void put(
            Beside<R> each, Moment moment, Object one, Map<String, Object> answer) {
        if (!each.row().isInstance(one)) return;
        Object what = each.of(moment, each.row().cast(one));
        if (what != null) answer.put(each.name(), what);
    }

    private static Map<String, String> filter(Question<?> question, ServletWebRequest request) {
        Map<String, String> filter = new TreeMap<>();
        for (String field : question.filters()) {
            String text = request.getParameter(field);
            if (text != null) filter.put(field, text);
        }
        return filter;
    }

    private static <R extends Record & Row> R one(Rows<R> rows, Moment moment, String id) {
        return rows.one(moment, id).orElseThrow(() -> rows.question().unknown(id));
    }

    private static Map<String, Object> answer(Moment moment, @Nullable String next, String name, Object what) {
        Map<String, Object> answer = new TreeMap<>(Map.of("asAt", moment.asAt(), name, what));
        if (next != null) answer.put("next", next);
        return answer;
    }

    private Rows<?> rows(String question) {
        Rows<?> rows = byPath.get(question);
        if (rows == null) throw Refusal.notFound("http.404");
        return rows;
    }
}
