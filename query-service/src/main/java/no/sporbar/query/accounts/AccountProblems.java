package no.sporbar.query.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.web.SafeHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Says no to programs, the way every other refusal is said. */
@Component
class AccountProblems implements ReadingDoor.Refusing {
    private final Problems problems;
    private final AnswerWriter answers;
    private final LocaleResolver languages;

    AccountProblems(Problems problems, AnswerWriter answers, LocaleResolver languages) {
        this.problems = problems;
        this.answers = answers;
        this.languages = languages;
    }

    /** The token counts for nobody. */
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        write(request, response, HttpStatus.UNAUTHORIZED, "account.token");
    }

    @Override
    public void refused(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, code);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        SafeHeaders.write(request, response);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answers.write(problems.of(status, code, languages.resolveLocale(request)), response.getOutputStream());
    }
}
