package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a session does with an access token that ends, before a login that answers as each test wants. */
class SessionTokensTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Instant NOW = CLOCK.instant();
    private static final OAuth2AuthenticationToken KARI = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, Map.of("sub", "kari"), "sub"),
            AuthorityUtils.NO_AUTHORITIES,
            Registrations.ID);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Login login;
    private SessionTokens tokens;
    private int status = 200;

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
        login = new Login(LoginSettings.at(issuer, "sporbar-web", "secret"), CLOCK);
        tokens = new SessionTokens(login, CLOCK);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
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
    void a_token_that_counts_is_sent_as_it_is() {
        given(NOW.plusSeconds(120), "refresh");
        assertThat(tokens.of(KARI)).isEqualTo("first");
        assertThat(asked).isEmpty();
    }

    @Test
    void one_that_is_about_to_end_is_exchanged_for_the_next_and_that_is_kept() {
        given(NOW.plusSeconds(10), "refresh");
        assertThat(tokens.of(KARI)).isEqualTo("next");
        assertThat(asked).singleElement().asString().contains("grant_type=refresh_token", "refresh_token=refresh");
        assertThat(Objects.requireNonNull(kept()).getAccessToken().getTokenValue())
                .isEqualTo("next");
    }

    @Test
    void where_the_login_gives_no_other_one_has_to_log_in_again() {
        given(NOW.minusSeconds(1), "refresh");
        status = 400;
        assertThatThrownBy(() -> tokens.of(KARI)).isInstanceOf(LoginAgainException.class);
    }

    @Test
    void and_so_where_it_never_gave_anything_to_exchange() {
        given(NOW.minusSeconds(1), null);
        assertThatThrownBy(() -> tokens.of(KARI)).isInstanceOf(LoginAgainException.class);
        assertThat(asked).isEmpty();
    }

    private void given(Instant until, @Nullable String refresh) {
        Instant from = until.minus(Duration.ofMinutes(5));
        login.clients()
                .saveAuthorizedClient(
                        new OAuth2AuthorizedClient(
                                Objects.requireNonNull(login.registrations().findByRegistrationId(Registrations.ID)),
                                KARI.getName(),
                                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "first", from, until),
                                refresh == null ? null : new OAuth2RefreshToken(refresh, from)),
                        KARI,
                        request().getRequest(),
                        Objects.requireNonNull(request().getResponse()));
    }

    private @Nullable OAuth2AuthorizedClient kept() {
        return login.clients()
                .loadAuthorizedClient(Registrations.ID, KARI, request().getRequest());
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
