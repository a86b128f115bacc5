package no.sporbar.query.page.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Says on the page of a thing that something was recorded of it just now, where whoever recorded it was led there. */
@ControllerAdvice(annotations = Controller.class)
class RecordedNotice {
    static final String RECORDED = "recorded";

    /** @param url of what was recorded, in the history */
    public record Recorded(String position, String url) {}

    @ModelAttribute(RECORDED)
    @Nullable
    Recorded recorded(ServletWebRequest request) {
        String position = request.getParameter(RECORDED);
        if (position == null || !position.matches("[1-9]\\d{0,17}")) return null;
        if (!(request.getRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables)) return null;
        if (!(variables.get("programme") instanceof String programme)) return null;
        String url = UriComponentsBuilder.fromPath(request.getRequest().getContextPath())
                .pathSegment("programmes", programme, "history")
                .queryParam("before", Long.parseLong(position) + 1)
                .fragment("position-" + position)
                .encode()
                .toUriString();
        return new Recorded(position, url);
    }
}
