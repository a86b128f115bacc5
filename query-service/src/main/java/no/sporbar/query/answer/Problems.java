package no.sporbar.query.answer;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as RFC 9457 has them: a stable code for programs, a text for people in their language. */
@Component
public class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem with its text, which stands in the message bundles as {@code problem.<code>}. */
    public ProblemDetail of(HttpStatusCode status, String code, Locale language, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:sporbar:problem:" + code));
        problem.setTitle(messages.getMessage("problem." + code, arguments, code, language));
        problem.setProperty("code", code);
        return problem;
    }
}
