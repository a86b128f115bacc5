package no.sporbar.query.defence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What holds back whoever asks for too much, through the real filters. */
class DefenceTest {
    private final SettableClock clock = new SettableClock();
    private GenericWebApplicationContext context;

    @BeforeEach
    void start() {
        context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(
                LimitSettings.class,
                () -> new LimitSettings(
                        new LimitSettings.Login(3, 60),
                        new LimitSettings.Write(2, 30),
                        100,
                        List.of("10.0.0.0/8"),
                        DataSize.ofBytes(1000),
                        DataSize.ofBytes(5000)));
        context.registerBean(
                AnswerWriter.class, () -> (answer, to) -> EventJson.mapper().writeValue(to, answer));
        context.registerBean("messageSource", ResourceBundleMessageSource.class, DefenceTest::messages);
        context.registerBean(LocaleResolver.class, AcceptHeaderLocaleResolver::new);
        new AnnotatedBeanDefinitionReader(context)
                .register(
                        Problems.class,
                        Refusals.class,
                        Clients.class,
                        BodyLimit.class,
                        LoginLimit.class,
                        WriteLimit.class);
        context.refresh();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void who_comes_to_the_login_too_often_waits_and_others_do_not() throws Exception {
        for (int i = 0; i < 3; i++) assertThat(login("203.0.113.7").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = login("203.0.113.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"limit.too-often\"", "For mange forespørsler");
        assertThat(login("203.0.113.8").getStatus()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(login("203.0.113.7").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1, 198.51.100.1, 200", "203.0.113.9, 198.51.100.2, 429"})
    void what_is_forwarded_counts_from_a_trusted_proxy_alone(String sender, String other, int status) throws Exception {
        for (int i = 0; i < 3; i++) login(sender, "198.51.100.9");
        assertThat(login(sender, other).getStatus()).isEqualTo(status);
    }

    @Test
    void who_writes_too_often_is_counted_by_name_and_reads_on() throws Exception {
        for (int i = 0; i < 2; i++)
            assertThat(through(WriteLimit.class, write("kari", "203.0.113.7")).getStatus())
                    .isEqualTo(200);
        MockHttpServletResponse refused = through(WriteLimit.class, write("kari", "203.0.113.8"));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
        assertThat(through(WriteLimit.class, write("ola", "203.0.113.7")).getStatus())
                .isEqualTo(200);
        MockHttpServletRequest read = write("kari", "203.0.113.7");
        read.setMethod("GET");
        assertThat(through(WriteLimit.class, read).getStatus()).isEqualTo(200);
    }

    @Test
    void a_person_gets_a_page_that_says_so() throws Exception {
        for (int i = 0; i < 3; i++) login("203.0.113.7");
        MockHttpServletRequest request = request("GET", "/login", "203.0.113.7");
        request.addHeader("Accept", "text/html");
        MockHttpServletResponse refused = through(LoginLimit.class, request);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getErrorMessage()).isNull();
        assertThat(refused.isCommitted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 1000, 200",
        "application/x-www-form-urlencoded, 1001, 413",
        "application/json, 1001, 413",
        "multipart/form-data; boundary=x, 5000, 200",
        "multipart/form-data; boundary=x, 5001, 413",
    })
    void nobody_sends_more_than_is_taken(String type, int length, int status) throws Exception {
        MockHttpServletRequest request = request("POST", "/api/webhooks", "203.0.113.7");
        request.setContentType(type);
        request.setContent(new byte[length]);
        assertThat(through(BodyLimit.class, request).getStatus()).isEqualTo(status);
    }

    @Test
    void how_much_is_taken_is_said_the_way_people_say_it() throws Exception {
        assertThat(Refusals.size(4L << 20)).isEqualTo("4 MB");
        assertThat(Refusals.size(256L << 10)).isEqualTo("256 kB");
        MockHttpServletRequest form = request("POST", "/programmes/oslo/office/import", "203.0.113.7");
        form.addHeader("Accept", "text/html");
        form.setContentType("multipart/form-data; boundary=x");
        form.setContent(new byte[5001]);
        through(BodyLimit.class, form);
        assertThat(form.getAttribute(Refusal.class.getName()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("limit.too-large"));
    }

    @Test
    void nobody_sends_without_saying_how_much() throws Exception {
        MockHttpServletRequest request = request("POST", "/api/webhooks", "203.0.113.7");
        request.addHeader("Transfer-Encoding", "chunked");
        assertThat(through(BodyLimit.class, request).getStatus()).isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"})
    void a_refusal_is_as_safe_as_any_other_answer(String header) throws Exception {
        for (int i = 0; i < 3; i++) login("203.0.113.7");
        assertThat(login("203.0.113.7").getHeader(header)).isNotBlank();
        assertThat(login("203.0.113.7").getHeader("Strict-Transport-Security")).isNull();
        MockHttpServletRequest secure = request("GET", "/login", "203.0.113.7");
        secure.setSecure(true);
        assertThat(through(LoginLimit.class, secure).getHeader("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void whoever_sends_nothing_more_is_cut_off_after_twenty_seconds() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("query-service.yml"));
        assertThat(yaml.getObject())
                .containsEntry("server.tomcat.connection-timeout", "20s")
                .containsEntry("server.tomcat.keep-alive-timeout", "20s")
                .containsEntry("server.tomcat.max-http-form-post-size", "256KB");
    }

    private MockHttpServletResponse login(String sender, String... forwarded) throws Exception {
        MockHttpServletRequest request = request("GET", "/oauth2/authorization/sporbar", sender);
        for (String each : forwarded) request.addHeader("X-Forwarded-For", each);
        return through(LoginLimit.class, request);
    }

    private static MockHttpServletRequest write(String name, String sender) {
        MockHttpServletRequest request = request("POST", "/programmes/oslo/office", sender);
        request.setUserPrincipal(() -> name);
        return request;
    }

    private static MockHttpServletRequest request(String method, String path, String sender) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(sender);
        request.addPreferredLocale(Locale.forLanguageTag("nb"));
        return request;
    }

    private MockHttpServletResponse through(Class<? extends Filter> filter, MockHttpServletRequest request)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        context.getBean(filter).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
