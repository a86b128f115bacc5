package no.sporbar.query.webhooks;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.testing.Tokens;
import no.sporbar.query.webhooks.Receiver.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedService.Resolver.class)
@TestInstance(Lifecycle.PER_CLASS)
class WebhooksIT {
    private static final String ALL = "/api/webhooks";

    private final Facts facts = Facts.of("webhook");
    private final SharedService shared;
    private final RunningService service;
    private final long place;

    WebhooksIT(SharedService shared) {
        this.shared = shared;
        this.service = shared.service();
        this.place = shared.record(facts.started("Webhook")).getLast().position();
    }

    @Test
    void a_webhook_is_told_what_is_recorded_from_when_it_was_set_up_and_again_when_an_operator_asks() throws Exception {
        try (Receiver receiver = new Receiver()) {
            JsonNode added = json(post(ALL, "{\"url\":\"" + receiver.url() + "\",\"programme\":\"webhook\"}"), 201);
            String one = ALL + "/" + added.path("id").asString();
            String secret = added.path("secret").asString();
            assertThat(secret).startsWith("whsec_");
            assertThat(get(one).body()).contains(receiver.url()).doesNotContain("secret", secret);
            assertThat(json(post(one + "/test", ""), 200).path("delivered").asBoolean())
                    .isTrue();
            long position = shared.record(facts.renamed("Webhook 2")).getLast().position();
            awaitThat(
                    service,
                    () -> assertThat(receiver.all())
                            .extracting(Received::id)
                            .hasSize(2)
                            .contains("sporbar-" + position));
            for (Received each : receiver.all()) each.verify(secret);
            json(post(one + "/redeliver?from=" + place, ""), 202);
            awaitThat(
                    service,
                    () -> assertThat(receiver.all())
                            .extracting(Received::id)
                            .contains("sporbar-" + place)
                            .filteredOn(id -> id.equals("sporbar-" + position))
                            .hasSize(2));
            assertThat(send("DELETE", one, "", Tokens.OPERATOR).statusCode()).isEqualTo(204);
            assertThat(get(one).statusCode()).isEqualTo(404);
            assertThat(get(ALL).body()).doesNotContain(receiver.url());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"url\":\"ftp://example.org\"}',                                         400, webhook.url",
        "'{\"url\":\"http://127.0.0.1:1/\",\"programme\":\"ukjent\"}',              404, programme.unknown",
        "'{\"url\":\"http://127.0.0.1:1/\",\"types\":[\"goal.*\",\"noe.annet\"]}',  400, webhook.type",
        "'{\"url\":',                                                               400, http.400",
        "'{}',                                                                      400, http.400",
    })
    void what_cannot_be_told_is_refused(String body, int status, String code) {
        assertThat(json(post(ALL, body), status).path("code").asString()).isEqualTo(code);
    }

    @Test
    void only_operators_keep_webhooks() throws Exception {
        String body = "{\"url\":\"http://127.0.0.1:1/\"}";
        assertThat(service.get(ALL).statusCode()).isEqualTo(401);
        assertThat(send("POST", ALL, body, "noe").statusCode()).isEqualTo(401);
        assertThat(send("POST", ALL, body, Tokens.AUDITOR).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path) {
        return service.get(path, "Authorization", Tokens.bearer(Tokens.OPERATOR));
    }

    private HttpResponse<String> post(String path, String body) {
        try {
            return send("POST", path, body, Tokens.OPERATOR);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address(path)))
                .header("Authorization", Tokens.bearer(token))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return EventJson.mapper().readTree(answer.body());
    }
}
