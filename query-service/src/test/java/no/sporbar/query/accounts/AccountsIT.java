package no.sporbar.query.accounts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.accounts.ServiceAccounts.Made;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.testing.Tokens;
import no.sporbar.query.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountsIT {
    private static final String ALL = "/api/accounts";
    private static final String TOMORROW = LocalDate.now(Texts.OSLO).plusDays(1).toString();

    private final RunningService service;
    private final JdbcTemplate db;

    AccountsIT(SharedService shared) {
        this.service = shared.service();
        this.db = service.bean(JdbcTemplate.class);
        shared.record(Facts.of("konto").started("Konto"));
    }

    @Test
    void the_token_is_shown_once_and_only_its_digest_is_kept() {
        JsonNode made = json(operator("POST", ALL, wanted("Tavle i resepsjonen", "konto", TOMORROW)), 201);
        String token = made.path("token").asString();
        assertThat(token).startsWith("sporbar_read_").hasSize(13 + 43);
        String one = ALL + "/" + made.path("id").asString();
        assertThat(operator("GET", one, "").body())
                .contains("Tavle i resepsjonen")
                .doesNotContain(token);
        assertThat(db.queryForObject("SELECT t::text FROM service_account t WHERE id = ?", String.class, id(made)))
                .doesNotContain(token, token.substring(13));
        assertThat(db.queryForObject(
                        "SELECT token_sha256 = sha256(?::bytea) FROM service_account WHERE id = ?",
                        Boolean.class,
                        token.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        id(made)))
                .isTrue();
    }

    @Test
    void an_account_reads_until_it_is_revoked_and_never_writes() {
        JsonNode made = json(operator("POST", ALL, wanted("Tavle", null, TOMORROW)), 201);
        String token = made.path("token").asString();
        assertThat(read("/api/programmes/konto", token).statusCode()).isEqualTo(200);
        assertThat(read("/programmes/konto", token).statusCode()).isEqualTo(200);
        for (String path : new String[] {"/api/rebuilds", ALL, "/api/webhooks"}) {
            HttpResponse<String> refused = send("POST", path, "{}", token);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("account.only-reads");
        }
        assertThat(read(ALL, token).statusCode()).isEqualTo(401);
        JsonNode revoked = json(operator("DELETE", ALL + "/" + id(made), ""), 200);
        assertThat(revoked.path("state").asString()).isEqualTo("revoked");
        assertThat(revoked.path("revokedBy").asString()).isEqualTo("drift");
        HttpResponse<String> after = read("/api/programmes/konto", token);
        assertThat(after.statusCode()).isEqualTo(401);
        assertThat(after.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(after.body()).contains("\"account.token\"");
        assertThat(json(operator("DELETE", ALL + "/" + id(made), ""), 200)).isEqualTo(revoked);
        assertThatThrownBy(() -> db.update("DELETE FROM service_account")).hasMessageContaining("nothing is removed");
        assertThatThrownBy(() -> db.update("UPDATE service_account SET revoked_at = NULL, revoked_by = NULL"))
                .hasMessageContaining("only used and revoked");
    }

    @Test
    void when_it_was_last_used_is_written_once_a_minute_at_most() {
        Made made = service.bean(ServiceAccounts.class).make(new WantedAccount("Ofte", null, TOMORROW), "drift");
        String id = made.account().id();
        read("/api/programmes/konto", made.token());
        Instant first = lastUsed(id);
        read("/api/programmes/konto", made.token());
        assertThat(lastUsed(id)).isEqualTo(first);
        Instant earlier = first.minusSeconds(61);
        db.update("UPDATE service_account SET last_used_at = ? WHERE id = ?", Timestamp.from(earlier), id);
        read("/api/programmes/konto", made.token());
        assertThat(lastUsed(id)).isAfterOrEqualTo(first);
    }

    @Test
    void an_account_counts_until_the_end_of_its_last_day() {
        ServiceAccount today = service.bean(ServiceAccounts.class)
                .make(new WantedAccount("I dag", null, LocalDate.now(Texts.OSLO).toString()), "drift")
                .account();
        assertThat(today.state(today.expiresAt().minusSeconds(1))).isEqualTo(ServiceAccount.State.ACTIVE);
        assertThat(today.state(today.expiresAt())).isEqualTo(ServiceAccount.State.EXPIRED);
        assertThat(today.expiresAt().atZone(Texts.OSLO).toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\" \",\"lastDay\":\"2026-12-31\"}',                              400, account.name",
        "'{\"name\":\"a\\nb\",\"lastDay\":\"2026-12-31\"}',                          400, account.name",
        "'{\"name\":\"a\",\"lastDay\":\"2001-01-01\"}',                              400, account.last-day",
        "'{\"name\":\"a\",\"lastDay\":\"2999-01-01\"}',                              400, account.last-day",
        "'{\"name\":\"a\",\"lastDay\":\"i morgen\"}',                                400, account.last-day",
        "'{\"name\":\"a\",\"lastDay\":\"2026-12-31\",\"programme\":\"ukjent\"}',     404, programme.unknown",
        "'{\"name\":\"a\"}',                                                         400, http.400",
    })
    void what_cannot_be_is_refused(String body, int status, String code) {
        assertThat(json(operator("POST", ALL, body), status).path("code").asString())
                .isEqualTo(code);
    }

    @Test
    void a_guessed_token_is_nobodys() {
        assertThat(read("/api/programmes/konto", "sporbar_read_guessed").statusCode())
                .isEqualTo(401);
    }

    private Instant lastUsed(String id) {
        String asked = "SELECT last_used_at FROM service_account WHERE id = ?";
        return requireNonNull(db.queryForObject(asked, Timestamp.class, id)).toInstant();
    }

    private static String id(JsonNode made) {
        return made.path("id").asString();
    }

    private static String wanted(String name, @org.jspecify.annotations.Nullable String programme, String lastDay) {
        String where = programme == null ? "" : ",\"programme\":\"" + programme + "\"";
        return "{\"name\":\"" + name + "\",\"lastDay\":\"" + lastDay + "\"" + where + "}";
    }

    private HttpResponse<String> read(String path, String token) {
        return send("GET", path, "", token);
    }

    private HttpResponse<String> operator(String method, String path, String body) {
        return send(method, path, body, Tokens.OPERATOR);
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address(path)))
                .header("Authorization", Tokens.bearer(token))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return EventJson.mapper().readTree(answer.body());
    }
}
