package no.sporbar.query.page.office;

import jakarta.servlet.http.HttpServletRequest;
import no.sporbar.query.office.Keys;
import no.sporbar.query.office.Values;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a form from page to page.
 *
 * @param key the same for every try to record what stands in it
 * @param stream of the thing that was shown; empty for none
 * @param version of that stream as it was shown; null where it was not there
 * @param draft the id that it is kept under
 * @param reason why another person is to carry it out, where one has to
 */
public record Posted(
        Values values, String key, String stream, @Nullable Long version, String draft, String reason) {
    private static final int LONGEST = 4_000;

    static Posted of(HttpServletRequest request, Keys keys) {
        return new Posted(
                Values.posted(request.getParameterMap()),
                key(request.getParameter("key"), keys),
                text(request.getParameter("stream")),
                number(request.getParameter("version")),
                key(request.getParameter("draft"), keys),
                text(request.getParameter("approval-reason")));
    }

    Posted with(Values other) {
        return new Posted(other, key, stream, version, draft, reason);
    }

    Posted shown(String of, @Nullable Long as) {
        return new Posted(values, key, of, as, draft, reason);
    }

    private static String key(@Nullable String sent, Keys keys) {
        return sent != null && Keys.isKey(sent) ? sent : keys.next();
    }

    private static String text(@Nullable String sent) {
        return sent == null || sent.length() > LONGEST ? "" : sent;
    }

    private static @Nullable Long number(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : null;
    }
}
