package no.sporbar.query.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Which part of a consultation's lists is asked for, as it stands in the address.
 *
 * @param from the response that the list begins with
 * @param after the last response of the part before
 * @param suggestedAfter the last suggestion of the part before
 */
record ConsultationQuery(
        @Nullable String group,
        @Nullable String position,
        @Nullable String from,
        @Nullable String after,
        @Nullable String suggestedAfter) {
    static ConsultationQuery of(ServletWebRequest request) {
        return new ConsultationQuery(
                given("group", request),
                given("position", request),
                given("from", request),
                given("after", request),
                given("suggestedAfter", request));
    }

    /** What the responses are narrowed by. */
    Map<String, @Nullable String> filter() {
        Map<String, @Nullable String> filter = new LinkedHashMap<>();
        filter.put("group", group);
        filter.put("position", position);
        return filter;
    }

    /** The same and which part of the responses is shown. */
    Map<String, @Nullable String> all() {
        Map<String, @Nullable String> all = filter();
        all.put("from", from);
        all.put("after", after);
        return all;
    }

    private static @Nullable String given(String name, ServletWebRequest request) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
