package no.sporbar.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.QueryServiceApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages with the realm that is shipped, in a real Keycloak. */
class KeycloakIT {
    private static final String WEB_SECRET = "the-secret-of-the-pages-in-this-test";
    private static final String MACHINE_SECRET = "the-secret-of-the-machine-in-this-test";

    @TempDir
    private static Path folder;

    private static Keycloak keycloak;
    private static ConfigurableApplicationContext service;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(WEB_SECRET, MACHINE_SECRET);
        TestDatabase database = TestDatabase.create();
        String topic = TestBroker.createTopic(2);
        service = QueryServiceApplication.start(
                "--server.port=0",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--sporbar.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                "--sporbar.kafka.topic=" + topic,
                "--sporbar.query.intake.group=" + topic,
                "--sporbar.ledger.checkpoint-topic=" + topic + "-checkpoints",
                "--sporbar.query.operators.tokens-folder=" + folder,
                "--sporbar.query.webhooks.key-file=" + folder.resolve("webhooks.key"),
                "--sporbar.login.issuer=" + keycloak.issuer(),
                "--sporbar.login.client-secret=" + WEB_SECRET,
                // With every page.
                "--sporbar.login.refresh=0s",
                "--server.servlet.session.cookie.secure=false");
    }

    @AfterAll
    static void stop() {
        service.close();
        keycloak.close();
    }

    @Test
    void somebody_logs_in_with_the_role_that_the_realm_gives_them_and_is_refused_what_another_may() throws Exception {
        HttpResponse<String> page = logIn("kari", "/programmes/oslo-bydelsprosjektet/office");
        assertThat(page.statusCode()).isNotIn(401, 403);
        assertThat(page.body()).contains("Kari Nordmann", "registrerer");
        HttpResponse<String> refused = get(address("/audit"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("revisor");
        assertThat(get(address("/programmes/another/office")).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_has_lost_their_roles_may_nothing_more_and_whoever_is_logged_out_there_is_so_here() throws Exception {
        String home = "/programmes/oslo-bydelsprosjektet/office";
        assertThat(logIn("per", home).body()).contains("Per Hansen");
        assertThat(get(address(home)).body()).contains("Per Hansen", "registrerer");
        keycloak.administrator().takeRoles("per");
        assertThat(get(address(home)).statusCode()).isEqualTo(403);
        assertThat(get(address("/")).body()).contains("Per Hansen").doesNotContain("registrerer");
        keycloak.administrator().logOut("per");
        assertThat(get(address("/")).body()).doesNotContain("Per Hansen");
    }

    @Test
    void a_machine_gets_a_token_of_its_own_with_the_audience_and_the_role() throws Exception {
        HttpResponse<String> answer = post(
                URI.create(keycloak.issuer() + "/protocol/openid-connect/token"),
                "grant_type=client_credentials&client_id=sporbar-machine&client_secret=" + MACHINE_SECRET);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token = Administrator.found("\"access_token\":\"([^\"]+)\"", answer.body());
        HttpRequest asked = HttpRequest.newBuilder(address("/api/webhooks"))
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(browser.send(asked, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> logIn(String user, String to) throws Exception {
        HttpResponse<String> form = get(address("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        String action = Administrator.found("action=\"([^\"]+)\"", form.body()).replace("&amp;", "&");
        return post(form.uri().resolve(action), "username=" + user + "&password=only-in-this-test&credentialId=");
    }

    /** A browser trusts loopback with cookies that are kept from plain HTTP elsewhere; the JDK does not. */
    private static final class LoopbackCookies extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html, application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
