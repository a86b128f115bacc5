package no.sporbar.query.access;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.query.testing.LoggedIn;
import no.sporbar.query.testing.SharedService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** People log in by the real local login, and may do what their roles say. */
@ExtendWith(SharedService.Resolver.class)
class LoginIT {
    private static final String OFFICE = "/programmes/oslo-bydelsprosjektet/office";

    private final SharedService shared;

    LoginIT(SharedService shared) {
        this.shared = shared;
    }

    @Test
    void whoever_logs_in_comes_to_the_page_that_they_wanted_and_is_named_on_it() {
        try (LoggedIn browser = LoggedIn.nobody(shared)) {
            HttpResponse<String> page = browser.logIn("/ledger?lang=en", DemoUser.LIV);
            assertThat(page.uri().getPath()).isEqualTo("/ledger");
            Document shown = Jsoup.parse(page.body());
            assertThat(shown.select("header .person").text())
                    .contains("Liv Haugen", "recorder", "approver", "auditor", "Log out")
                    .doesNotContain("Log in");
        }
    }

    @Test
    void the_session_is_a_new_one_and_its_cookie_is_kept_from_scripts_and_other_sites() {
        try (LoggedIn browser = LoggedIn.nobody(shared)) {
            HttpResponse<String> asked = browser.get("/login?to=/");
            String before = browser.cookie("sporbar-session");
            String cookie = sessionCookieOf(asked);
            assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Max-Age");
            browser.answer(asked, DemoUser.KARI, shared.login().password());
            assertThat(browser.cookie("sporbar-session")).isNotEmpty().isNotEqualTo(before);
        }
    }

    private static String sessionCookieOf(HttpResponse<String> last) {
        HttpResponse<String> response = last;
        while (true) {
            for (String cookie : response.headers().allValues("Set-Cookie"))
                if (cookie.startsWith("sporbar-session=")) return cookie;
            response = response.previousResponse().orElseThrow();
        }
    }

    @Test
    void the_login_is_asked_with_a_proof_key_a_nonce_and_in_the_readers_language() {
        try (LoggedIn browser = LoggedIn.nobody(shared)) {
            HttpResponse<String> page = browser.get("/login?to=/&lang=nn");
            URI asked = page.previousResponse().orElseThrow().uri();
            assertThat(asked.getQuery())
                    .contains("code_challenge_method=S256", "nonce=", "state=", "ui_locales=nn", "response_type=code");
            assertThat(Jsoup.parse(page.body()).expectFirst("html").attr("lang"))
                    .isEqualTo("nn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ledger", "/nowhere", "/rebuilds", "/assets/sporbar.css", "/login/failed", "/audit"})
    void whoever_only_reads_gets_no_session(String path) {
        HttpResponse<String> answer = shared.service().get(path, "Accept", "text/html");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_reader_is_shown_where_to_log_in_and_come_back() {
        Document page = Jsoup.parse(shared.service().get("/ledger?x=1").body());
        assertThat(page.expectFirst("header .person a").attr("href")).isEqualTo("/login?to=%2Fledger%3Fx%3D1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example"})
    void no_link_sends_anybody_elsewhere_after_they_log_in(String to) {
        try (LoggedIn browser = LoggedIn.nobody(shared)) {
            URI page = browser.logIn(to, DemoUser.KARI).uri();
            assertThat(page.toString()).isEqualTo(shared.service().address("/"));
        }
    }

    @Test
    void whoever_asks_for_a_page_that_takes_a_role_is_sent_to_the_login_first() {
        HttpResponse<String> answer = shared.service().get(OFFICE + "?x=1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/login?to=%2Fprogrammes%2Foslo-bydelsprosjektet%2Foffice%3Fx%3D1");
        HttpResponse<String> part = shared.service().get(OFFICE, "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect").orElse("")).startsWith("/login?to=");
        HttpResponse<String> program = shared.service().get(OFFICE, "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.body()).contains("access.no-token");
    }

    @Test
    void everybody_comes_where_their_roles_lead_and_nowhere_else() {
        Map<DemoUser, List<String>> may = Map.of(
                DemoUser.KARI, List.of(OFFICE),
                DemoUser.ANDERS, List.of(OFFICE),
                DemoUser.INGRID, List.of("/audit"),
                DemoUser.OLA, List.of("/operator"),
                DemoUser.SIRI, List.of("/programmes/fjordvik-omstilling/office"),
                DemoUser.LIV, List.of(OFFICE, "/programmes/fjordvik-omstilling/office", "/programmes/new", "/audit"));
        List<String> all =
                List.of(OFFICE, "/programmes/fjordvik-omstilling/office", "/programmes/new", "/audit", "/operator");
        may.forEach((user, own) -> {
            try (LoggedIn browser = LoggedIn.as(shared, user)) {
                for (String path : all)
                    assertThat(browser.get(path).statusCode() == 403)
                            .as("%s is refused %s", user.id(), path)
                            .isEqualTo(!own.contains(path));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nb,registrerer eller godkjenner,Siri Dahl",
        "nn,registrerar eller godkjennar,Siri Dahl",
        "en,recorder or approver,Siri Dahl"
    })
    void a_refusal_says_who_you_are_which_role_is_missing_and_whom_to_ask(String language, String roles, String name) {
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.SIRI)) {
            HttpResponse<String> answer = browser.get(OFFICE + "?lang=" + language);
            assertThat(answer.statusCode()).isEqualTo(403);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("main").text()).contains(roles, name, "oslo-bydelsprosjektet", "Sporbar");
            assertThat(page.select(".languages a").attr("href")).startsWith(OFFICE);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void a_form_that_another_site_sends_does_nothing() {
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.KARI)) {
            for (String csrf : List.of("", "guessed")) {
                HttpResponse<String> answer = browser.postWith(csrf, "/logout", Map.of());
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(Jsoup.parse(answer.body()).text()).contains("Skjemaet var for gammelt");
            }
            assertThat(browser.page("/").select("header .person").text()).contains("Kari Nordmann");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programmes/oslo-bydelsprosjektet", "/ledger", "/api/programmes", "/login"})
    void a_reader_writes_nothing(String path) {
        HttpResponse<String> answer = shared.service().post(path, "x=1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoever_sends_something_when_the_session_is_over_is_told_so_and_led_back() {
        HttpResponse<String> answer = shared.service()
                .post(
                        OFFICE,
                        "x=1",
                        "Accept",
                        "text/html",
                        "Referer",
                        shared.service().address(OFFICE + "/adopt"));
        assertThat(answer.statusCode()).isEqualTo(401);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains("Ingenting er gjort");
        assertThat(page.select("main a.button").eachAttr("href"))
                .contains("/login?to=%2Fprogrammes%2Foslo-bydelsprosjektet%2Foffice%2Fadopt");
    }

    @Test
    void a_page_that_a_browser_keeps_is_not_shown_to_the_next_who_logs_in() {
        String kept = shared.service().get("/").headers().firstValue("ETag").orElseThrow();
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.OLA)) {
            HttpResponse<String> answer = browser.get("/", "If-None-Match", kept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private");
        }
    }

    @Test
    void whoever_logs_out_is_logged_out_of_the_login_too() {
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.KARI)) {
            HttpResponse<String> left = browser.post("/logout", Map.of());
            assertThat(left.statusCode()).isEqualTo(200);
            String onwards =
                    Jsoup.parse(left.body()).expectFirst("main a.button").attr("href");
            assertThat(onwards).startsWith(shared.login().issuer() + "/connect/logout?id_token_hint=");
            assertThat(left.headers().firstValue("Refresh")).hasValue("0;url=" + onwards);
            assertThat(browser.page("/").select("header .person").text()).isEqualTo("Logg inn");
            assertThat(browser.get(onwards).uri().toString())
                    .isEqualTo(shared.service().address("/"));
            assertThat(browser.get("/login?to=/").uri().toString())
                    .startsWith(shared.login().issuer());
        }
    }

    @Test
    void a_role_that_is_taken_away_at_the_login_soon_counts_no_longer_and_one_that_is_given_does() {
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.OLA)) {
            assertThat(browser.get("/operator").statusCode()).isEqualTo(200);
            assertThat(browser.get("/audit").statusCode()).isEqualTo(403);
            shared.login().give(DemoUser.OLA, List.of("auditor"));
            awaitThat(
                    shared.service(),
                    () -> assertThat(browser.get("/operator").statusCode()).isEqualTo(403));
            assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
            assertThat(browser.page("/").select("header .person").text()).contains("Ola Vik", "revisor");
        } finally {
            shared.login().give(DemoUser.OLA, DemoUser.OLA.roles());
        }
    }

    @Test
    void whom_the_login_no_longer_answers_for_is_logged_out() {
        try (LoggedIn browser = LoggedIn.as(shared, DemoUser.KARI)) {
            shared.login().forget(DemoUser.KARI);
            awaitThat(
                    shared.service(),
                    () -> assertThat(browser.page("/ledger")
                                    .select("header .person")
                                    .text())
                            .isEqualTo("Logg inn"));
        }
    }

    @Test
    void a_login_that_is_broken_off_is_said_and_can_be_tried_again() {
        try (LoggedIn browser = LoggedIn.nobody(shared)) {
            HttpResponse<String> answer = browser.get("/login/oauth2/code/sporbar?error=access_denied&state=x");
            assertThat(answer.uri().getPath()).isEqualTo("/login/failed");
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/refused", "/login/left"})
    void the_pages_about_a_refusal_cannot_be_asked_for(String path) {
        assertThat(shared.service().get(path, "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void this_service_gives_out_no_tokens_itself_whatever_is_on_the_class_path() {
        for (Class<?> type : List.of(AuthorizationServerSettings.class, JwtDecoder.class))
            assertThatThrownBy(() -> shared.service().bean(type)).isInstanceOf(NoSuchBeanDefinitionException.class);
        assertThat(shared.service().get("/oauth2/jwks").statusCode()).isEqualTo(404);
    }
}
