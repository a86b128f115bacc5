package no.sporbar.command.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/** A problem as the plain JSON object that RFC 9457 describes, for places outside Spring's own message conversion. */
final class ProblemBody {
    private ProblemBody() {}

    static Map<String, Object> of(ProblemDetail problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", String.valueOf(problem.getTitle()));
        body.put("status", problem.getStatus());
        body.put("detail", String.valueOf(problem.getDetail()));
        if (problem.getProperties() != null) body.putAll(problem.getProperties());
        return body;
    }
}
