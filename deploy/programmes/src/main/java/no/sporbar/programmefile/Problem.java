package no.sporbar.programmefile;

import java.net.http.HttpResponse;
import no.sporbar.events.wire.EventJson;
import no.sporbar.programmefile.LoadStoppedException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the service says when it says no (RFC 9457).
 *
 * @param code the rule or mistake; empty where the answer is not one of the service's own
 * @param detail for people
 */
record Problem(int status, String code, String detail) {
    static Problem of(HttpResponse<byte[]> answer) {
        try {
            JsonNode body = EventJson.mapper().readTree(answer.body());
            String detail = body.path("detail").asString("");
            return new Problem(answer.statusCode(), body.path("code").asString(""), detail);
        } catch (JacksonException e) {
            return new Problem(answer.statusCode(), "", "");
        }
    }

    Reason reason() {
        if (status == 401 || status == 403) return Reason.NOT_PERMITTED;
        boolean aboutCommand = status / 100 == 4 && !code.isEmpty() && !code.startsWith("request.");
        return aboutCommand ? Reason.REFUSED : Reason.UNEXPECTED;
    }

    /** Whether others wrote to the same stream so often that the command never had its turn. */
    boolean isContended() {
        return status == 409 && code.equals("version.contended");
    }

    /** Without a full stop, so that it can stand in a sentence. */
    @Override
    public String toString() {
        String source = code.isEmpty() ? "HTTP " + status : code;
        if (detail.isEmpty()) return source;
        String sentence = detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
        return sentence + " [" + source + "]";
    }
}
