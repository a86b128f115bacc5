package no.sporbar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.embedded.login.LocalLogin;
import no.sporbar.embedded.testing.SignedTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Who may send what, through the real filters and with tokens of the real local login. */
class WhoMayIT {
    private static final String OSLO = "/api/programmes/oslo-bydelsprosjektet/commands/adopt-goal";
    private static final String FJORDVIK = "/api/programmes/fjordvik-omstilling/commands/adopt-goal";

    @TempDir
    static Path folder;

    private static LocalLogin login;
    private static SignedTokens tokens;
    private static GenericWebApplicationContext context;

    @BeforeAll
    static void start() {
        LocalLogin.Files files = LocalLogin.Files.in(folder);
        login = LocalLogin.start(files, Ports.freeOr("login", 0, LocalLogin.PORT_SETTING));
        tokens = new SignedTokens(login.issuer(), files.key());
        context = new GenericWebApplicationContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "sporbar.login.issuer", login.issuer(),
                                "sporbar.access.tokens-folder", folder.resolve("tokens"),
                                "sporbar.access.actors[0].id", "fjordvik",
                                "sporbar.access.actors[0].name", "Programkontoret i Fjordvik",
                                "sporbar.access.actors[0].roles[0]", "recorder:fjordvik-omstilling",
                                "sporbar.access.actors[0].on-behalf-of", "formannskapet")));
        context.registerBean(InstantSource.class, Clock::systemUTC);
        new AnnotatedBeanDefinitionReader(context)
                .register(
                        Secured.class,
                        LanguageConfiguration.class,
                        Problems.class,
                        SecurityProblems.class,
                        BearerTokens.class,
                        SecurityConfiguration.class);
        context.refresh();
    }

    @AfterAll
    static void stop() {
        context.close();
        login.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kari.nordmann, 200, 403",
        // An approver gets as far as the command, which says that it is not for them.
        "anders.berg, 200, 403",
        "ingrid.solheim, 403, 403",
        "ola.vik, 403, 403",
        "siri.dahl, 403, 200",
        "liv.haugen, 200, 200"
    })
    void a_recorder_records_in_their_own_programme_and_nobody_else_anywhere(String user, int oslo, int fjordvik)
            throws Exception {
        String token = tokens.of(user(user));
        assertThat(send("POST", OSLO, token).getStatus()).isEqualTo(oslo);
        assertThat(send("POST", FJORDVIK, token).getStatus()).isEqualTo(fjordvik);
    }

    @Test
    void no_spelling_of_an_address_leads_into_another_programme() throws Exception {
        String token = tokens.of(DemoUser.SIRI);
        for (String path : List.of(
                "/api/programmes/fjordvik-omstilling/../oslo-bydelsprosjektet/commands/adopt-goal",
                "/api/programmes/oslo-bydelsprosjektet;x=fjordvik-omstilling/commands/adopt-goal",
                "/api/programmes/Fjordvik-omstilling/commands/adopt-goal",
                "/api//programmes/fjordvik-omstilling/commands/adopt-goal",
                "/api/programmes/fjordvik-omstilling%2F..%2Foslo-bydelsprosjektet/commands/adopt-goal",
                "/api/programmes/fjordvik-omstilling/commands/adopt-goal/"))
            assertThat(send("POST", path, token).getStatus()).as(path).isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_named_actor_too_may_be_kept_to_one_programme() throws Exception {
        String token = Files.readString(folder.resolve("tokens/fjordvik.token")).strip();
        assertThat(send("POST", FJORDVIK, token).getStatus()).isEqualTo(200);
        refused(send("POST", OSLO, token), 403, "access.no-role");
        assertThat(attributes(token, FJORDVIK))
                .containsEntry("name", "Programkontoret i Fjordvik")
                .containsEntry("role", "recorder")
                .containsEntry("sporbar_body", "formannskapet");
    }

    @Test
    void whoever_is_let_in_is_known_by_name_by_the_role_they_used_and_by_the_body_they_work_for() throws Exception {
        assertThat(attributes(tokens.of(DemoUser.KARI), OSLO))
                .containsEntry("sub", "kari.nordmann")
                .containsEntry("name", "Kari Nordmann")
                .containsEntry("role", "recorder")
                .containsEntry("sporbar_body", "byradet");
    }

    @Test
    void personal_data_is_opened_for_recorders_there_and_for_auditors() throws Exception {
        String path = "/api/programmes/oslo-bydelsprosjektet/personal-data/x";
        assertThat(send("GET", path, tokens.of(DemoUser.KARI)).getStatus()).isEqualTo(200);
        assertThat(send("GET", path, tokens.of(DemoUser.INGRID)).getStatus()).isEqualTo(200);
        assertThat(send("GET", path, tokens.of(DemoUser.SIRI)).getStatus()).isEqualTo(403);
        assertThat(send("GET", path, tokens.of(DemoUser.OLA)).getStatus()).isEqualTo(403);
    }

    @Test
    void an_expired_token_is_told_from_one_that_never_counted() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(90));
        refused(kari(token -> token.expirationTime(past)), 401, "access.token-expired");
        refused(kari(token -> token.expirationTime(null)), 401, "access.no-token");
        refused(kari(token -> token.audience("another")), 401, "access.no-token");
        refused(kari(token -> token.issuer("http://evil.example")), 401, "access.no-token");
        refused(kari(token -> token.issuer("http://evil.example").expirationTime(past)), 401, "access.no-token");
        refused(send("POST", OSLO, tokens.unsigned(DemoUser.KARI)), 401, "access.no-token");
        refused(send("POST", OSLO, tokens.signedWithThePublicKey(DemoUser.KARI)), 401, "access.no-token");
        refused(send("POST", OSLO, null), 401, "access.no-token");
    }

    @Test
    void what_no_line_names_is_refused_to_everybody() throws Exception {
        assertThat(send("PUT", OSLO, tokens.of(DemoUser.LIV)).getStatus()).isEqualTo(403);
        assertThat(send("GET", "/actuator/env", tokens.of(DemoUser.OLA)).getStatus())
                .isEqualTo(403);
        assertThat(send("GET", "/api/commands", null).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse kari(Consumer<JWTClaimsSet.Builder> wrong) throws Exception {
        return send("POST", OSLO, tokens.of(DemoUser.KARI, wrong));
    }

    private static void refused(MockHttpServletResponse answer, int status, String code) throws Exception {
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        assertThat(body).contains("\"" + code + "\"");
    }

    private static Map<String, Object> attributes(String token, String path) throws Exception {
        MockFilterChain chain = new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response) {
                request.setAttribute(
                        "who",
                        Objects.requireNonNull(
                                        SecurityContextHolder.getContext().getAuthentication())
                                .getPrincipal());
            }
        };
        MockHttpServletRequest request = request("POST", path, token);
        context.getBean("springSecurityFilterChain", Filter.class)
                .doFilter(request, new MockHttpServletResponse(), chain);
        return ((OAuth2AuthenticatedPrincipal) Objects.requireNonNull(request.getAttribute("who"))).getAttributes();
    }

    private static MockHttpServletResponse send(String method, String path, @Nullable String token) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        context.getBean("springSecurityFilterChain", Filter.class)
                .doFilter(request(method, path, token), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String method, String path, @Nullable String token) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        if (token != null) request.addHeader("Authorization", "Bearer " + token);
        return request;
    }

    private static DemoUser user(String id) {
        return DemoUser.ALL.stream()
                .filter(user -> user.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @EnableWebSecurity
    static class Secured {}
}
