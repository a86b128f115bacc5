package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.query.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a session does with tokens that end, before a login that answers as each test wants. */
class SessionRenewalTest {
    private static final Instant NOW = new SettableClock().instant();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final OAuth2AuthenticationToken KARI = kari();

    private final SettableClock clock = new SettableClock();
    private final List<String> asked = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private HttpServer server;
    private Login login;
    private SessionTokens tokens;
    private SessionRenewal renewal;
    private int status = 200;

    private static OAuth2AuthenticationToken kari() {
        OidcIdToken token = new OidcIdToken("first-id", NOW, NOW.plus(HOUR), Map.of("sub", "kari", "name", "Kari"));
        OidcUserInfo recorder = new OidcUserInfo(Map.of("sub", "kari", Claims.ROLES, List.of("recorder")));
        return new OAuth2AuthenticationToken(
                new DefaultOidcUser(AuthorityUtils.createAuthorityList("LOGGED_IN"), token, recorder),
                AuthorityUtils.NO_AUTHORITIES,
                Registrations.ID);
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/a", "token_endpoint": "%1$s/token",
                         "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                         "response_types_supported": ["code"]}""".formatted(issuer)));
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(
                    exchange,
                    status,
                    status == 200
                            ? "{\"access_token\": \"next\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                            : "{\"error\": \"invalid_grant\"}");
        });
        server.start();
        LoginSettings settings = LoginSettings.at(issuer, "sporbar-web", "secret");
        login = new Login(settings, clock);
        tokens = new SessionTokens(login, clock);
        LoggedInPeople people = new LoggedInPeople(settings, Objects.requireNonNull(login.tokens()));
        renewal = new SessionRenewal(login.clients(), new Renewal(people), settings.refresh(), clock);
        request.setSession(session);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(KARI));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        RequestContextHolder.resetRequestAttributes();
        server.stop(0);
    }

    @Test
    void a_token_that_counts_is_sent_as_it_is() throws Exception {
        given(NOW, Duration.ofMinutes(5), "refresh");
        ask();
        assertThat(tokens.of(KARI)).isEqualTo("first");
        assertThat(asked).isEmpty();
        assertThat(roles()).containsExactly(Role.RECORDER);
    }

    @Test
    void one_that_is_about_to_end_is_exchanged_for_the_next_and_that_is_kept() throws Exception {
        given(NOW.minus(HOUR), HOUR.plusSeconds(10), "refresh");
        ask();
        assertThat(tokens.of(KARI)).isEqualTo("next");
        assertThat(asked).singleElement().asString().contains("grant_type=refresh_token", "refresh_token=refresh");
    }

    @Test
    void after_some_minutes_the_login_says_anew_what_somebody_may_do() throws Exception {
        given(NOW.minus(Duration.ofMinutes(5)), HOUR, "refresh");
        ask();
        assertThat(asked).hasSize(1);
        assertThat(roles()).isEmpty();
    }

    @Test
    void whom_the_login_refuses_is_logged_out() throws Exception {
        given(NOW.minus(HOUR), HOUR.minusSeconds(1), "refresh");
        status = 400;
        ask();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void while_the_login_does_not_answer_what_it_said_counts_and_it_is_asked_once_a_minute() throws Exception {
        given(NOW.minus(HOUR), HOUR.minusSeconds(1), "refresh");
        status = 503;
        ask();
        ask();
        assertThat(asked).hasSize(1);
        assertThat(roles()).containsExactly(Role.RECORDER);
        assertThatThrownBy(() -> tokens.of(KARI)).isInstanceOf(LoginAgainException.class);
        clock.pass(Duration.ofMinutes(1));
        status = 200;
        ask();
        assertThat(asked).hasSize(2);
        assertThat(tokens.of(KARI)).isEqualTo("next");
    }

    @Test
    void where_the_login_gave_nothing_to_exchange_the_session_ends_with_its_token() throws Exception {
        given(NOW.minus(HOUR), HOUR.plusSeconds(1), null);
        ask();
        assertThat(session.isInvalid()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        ask();
        assertThat(session.isInvalid()).isTrue();
        assertThat(asked).isEmpty();
    }

    private void ask() throws Exception {
        request.removeAttribute(renewal.getClass().getName() + ".FILTERED");
        MockFilterChain chain = new MockFilterChain();
        renewal.doFilter(request, response, chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    private Iterable<Role> roles() {
        SecurityContextImpl context = (SecurityContextImpl) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return Objects.requireNonNull(People.of(context.getAuthentication())).roles();
    }

    private void given(Instant from, Duration lasts, @Nullable String refresh) {
        OAuth2AccessToken token =
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "first", from, from.plus(lasts));
        login.clients()
                .saveAuthorizedClient(
                        new OAuth2AuthorizedClient(
                                Objects.requireNonNull(login.registrations().findByRegistrationId(Registrations.ID)),
                                KARI.getName(),
                                token,
                                refresh == null ? null : new OAuth2RefreshToken(refresh, from)),
                        KARI,
                        request,
                        response);
    }
}
