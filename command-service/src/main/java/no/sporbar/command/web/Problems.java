package no.sporbar.command.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.command.catalogue.Mistake;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as RFC 9457 has them: a stable code for programs, a text for people in their language. */
@Component
class Problems {
    private final MessageSource texts;

    Problems(MessageSource commandTexts) {
        this.texts = commandTexts;
    }

    /** A problem with its text. */
    ProblemDetail of(HttpStatus status, String code, List<String> values, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(code, values, locale));
        problem.setType(URI.create("urn:sporbar:problem:" + code));
        problem.setTitle(texts.getMessage("problem.title." + status.value(), null, locale));
        problem.setProperty("code", code);
        return problem;
    }

    /** What is wrong with a body, place by place. */
    List<Map<String, String>> of(List<Mistake> mistakes, Locale locale) {
        return mistakes.stream()
                .map(m ->
                        Map.of("pointer", m.pointer(), "code", m.code(), "detail", text(m.code(), m.values(), locale)))
                .toList();
    }

    String text(String code, List<String> values, Locale locale) {
        return texts.getMessage("problem." + code, values.toArray(), locale);
    }
}
