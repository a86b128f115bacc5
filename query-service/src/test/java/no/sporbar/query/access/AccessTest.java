package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Who may rebuild and keep webhooks, through the real filters. */
class AccessTest {
    private static final OperatorSettings.Actor DRIFT =
            new OperatorSettings.Actor("drift", "Drift", List.of("operator"));
    private static final OperatorSettings.Actor REVISOR =
            new OperatorSettings.Actor("revisor", "Revisor", List.of("auditor"));

    @TempDir
    Path folder;

    private GenericWebApplicationContext context;

    @BeforeEach
    void start() {
        context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(OperatorSettings.class, () -> new OperatorSettings(folder, List.of(DRIFT, REVISOR)));
        context.registerBean(LoginSettings.class, LoginSettings::none);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(
                AnswerWriter.class, () -> (answer, to) -> EventJson.mapper().writeValue(to, answer));
        context.registerBean("messageSource", ResourceBundleMessageSource.class, AccessTest::messages);
        context.registerBean(LocaleResolver.class, AcceptHeaderLocaleResolver::new);
        new AnnotatedBeanDefinitionReader(context)
                .register(
                        Secured.class,
                        Problems.class,
                        Login.class,
                        BearerTokens.class,
                        AccessProblems.class,
                        AccessPages.class,
                        AccessConfiguration.class);
        context.refresh();
        // Whoever starts first: the tokens are made after the service that reads them has started.
        Tokens.in(folder);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/rebuilds",
        "POST, /api/rebuilds/r-1/cancel",
        "GET, /api/webhooks",
        "HEAD, /api/webhooks/w-1",
        "POST, /api/webhooks",
        "DELETE, /api/webhooks/w-1",
        "GET, /api/accounts",
        "POST, /api/accounts",
        "DELETE, /api/accounts/a-1",
        "POST, /api/alarms/1/clearing"
    })
    void an_operator_may_and_nobody_else(String method, String path) throws Exception {
        assertThat(status(method, path, Tokens.bearer(Tokens.OPERATOR))).isEqualTo(200);
        assertThat(status(method, path, null)).isEqualTo(401);
        assertThat(status(method, path, Tokens.bearer("guessed" + Tokens.OPERATOR)))
                .isEqualTo(401);
        assertThat(status(method, path, "Basic ZHJpZnQ6ZHJpZnQ=")).isEqualTo(401);
        assertThat(status(method, path, Tokens.bearer(Tokens.AUDITOR))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rebuilds", "/api/rebuilds/r-1"})
    void everybody_may_see_how_a_rebuild_goes(String path) throws Exception {
        assertThat(status("GET", path, null)).isEqualTo(200);
        assertThat(status("HEAD", path, null)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/rebuilds", "DELETE, /api/rebuilds/r-1", "PATCH, /api/webhooks/w-1"})
    void what_is_not_named_is_refused_to_an_operator_too(String method, String path) throws Exception {
        assertThat(status(method, path, Tokens.bearer(Tokens.OPERATOR))).isEqualTo(403);
    }

    @Test
    void a_refusal_has_a_code_and_a_text_in_the_readers_language() throws Exception {
        MockHttpServletResponse answer = send("POST", "/api/rebuilds", null, "nn");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"access.no-token\"", "Den som gjer dette")
                .doesNotContain(Tokens.OPERATOR);
        assertThat(send("POST", "/api/rebuilds", Tokens.bearer(Tokens.AUDITOR), "en")
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("\"access.no-role\"", "does not have the role");
    }

    @Test
    void a_new_token_counts_at_once_and_the_old_one_no_more() throws Exception {
        String next = "bmV4dC10b2tlbi1vZi10aGUtb3BlcmF0b3I-more";
        Tokens.write(folder.resolve("drift.token"), next, "rw-------");
        assertThat(status("POST", "/api/rebuilds", Tokens.bearer(next))).isEqualTo(200);
        assertThat(status("POST", "/api/rebuilds", Tokens.bearer(Tokens.OPERATOR)))
                .isEqualTo(401);
    }

    @Test
    void a_token_that_others_can_read_or_that_is_cut_short_counts_for_nobody() throws Exception {
        Tokens.write(folder.resolve("drift.token"), Tokens.OPERATOR, "rw-r--r--");
        assertThat(status("POST", "/api/rebuilds", Tokens.bearer(Tokens.OPERATOR)))
                .isEqualTo(401);
        Tokens.write(folder.resolve("drift.token"), "short", "rw-------");
        assertThat(status("POST", "/api/rebuilds", Tokens.bearer("short"))).isEqualTo(401);
        Files.delete(folder.resolve("drift.token"));
        assertThat(status("POST", "/api/rebuilds", Tokens.bearer(Tokens.OPERATOR)))
                .isEqualTo(401);
    }

    private int status(String method, String path, @Nullable String authorization) throws Exception {
        return send(method, path, authorization, "nb").getStatus();
    }

    private MockHttpServletResponse send(String method, String path, @Nullable String authorization, String language)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addPreferredLocale(Locale.forLanguageTag(language));
        if (authorization != null) request.addHeader("Authorization", authorization);
        MockHttpServletResponse response = new MockHttpServletResponse();
        context.getBean("springSecurityFilterChain", Filter.class).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @EnableWebSecurity
    static class Secured {}
}
