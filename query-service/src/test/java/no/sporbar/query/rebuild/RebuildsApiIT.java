package no.sporbar.query.rebuild;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.Tokens;
import no.sporbar.query.testing.WrittenLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Rebuilds as an operator asks for them and as everybody sees them. */
class RebuildsApiIT {
    private static final String[] OPERATOR = {
        "Authorization", Tokens.bearer(Tokens.OPERATOR), "Content-Type", "application/json"
    };
    private static RunningService service;

    @BeforeAll
    static void a_programme_is_there_and_another_stands_still() {
        WrittenLedger ledger = new WrittenLedger();
        Facts oslo = Facts.of("oslo");
        Facts bergen = Facts.of("bergen");
        ledger.recordAll(List.of(oslo.started("Oslo"), oslo.goalProposed("mal-1", 1, "Gode tjenester")));
        ledger.record(bergen.started("Bergen"));
        ledger.recordRaw("bergen", "no JSON at all".getBytes(StandardCharsets.UTF_8));
        String topic = TestBroker.createTopic(1);
        Published.to(topic, ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic);
        awaitThat(service, () -> assertThat(service.get("/api/parked").body()).contains("\"count\":1", "bergen"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_operator_rebuilds_and_everybody_sees_how_it_goes() {
        HttpResponse<String> asked = service.post("/api/rebuilds", "{\"projections\":[\"goal\"]}", OPERATOR);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String address = asked.headers().firstValue("Location").orElseThrow();
        awaitThat(
                service,
                () -> assertThat(read(address).path("state").asString()).isEqualTo("swapped"));
        JsonNode done = read(address);
        assertThat(done.path("askedBy").asString()).isEqualTo("drift");
        assertThat(done.path("done").asInt())
                .isEqualTo(done.path("total").asInt())
                .isEqualTo(3);
        assertThat(done.path("differences").asInt()).isZero();
        assertThat(done.path("oldKept").asBoolean()).isTrue();
        assertThat(read("/api/rebuilds").path("rebuilds").get(0)).isEqualTo(done);
        assertThat(service.get("/api/programmes/oslo/goals").body()).contains("Gode tjenester");

        assertThat(service.post(address + "/swap", "", OPERATOR).body()).contains("rebuild.nothing-to-decide");
        assertThat(service.post(address + "/cancel", "", OPERATOR).statusCode()).isEqualTo(409);
        assertThat(service.post(address + "/drop", "", OPERATOR).statusCode()).isEqualTo(202);
        assertThat(read(address).path("oldKept").asBoolean()).isFalse();

        Document page = Jsoup.parse(service.get("/rebuilds", "Accept", "text/html", "Accept-Language", "en")
                .body());
        assertThat(page.expectFirst("tbody tr").text()).contains("In use", "3 of 3 events (100 %)", "drift");
    }

    @Test
    void the_page_names_the_programmes_that_stand_still_in_every_language() {
        for (String language : List.of("nb", "nn", "en")) {
            HttpResponse<String> answer = service.get("/rebuilds?lang=" + language, "Accept", "text/html");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("main h1")).hasSize(1);
            assertThat(page.select("main section li").text()).contains("bergen");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"projections\":[\"no-such\"]} | 404 | projection.unknown",
                "{\"programme\":\"nowhere\"} | 404 | programme.unknown",
                "rubbish | 400 | http.400"
            })
    void what_cannot_be_rebuilt_is_refused(String body, int status, String code) {
        HttpResponse<String> answer = service.post("/api/rebuilds", body, OPERATOR);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    @Test
    void nobody_else_may() {
        assertThat(service.post("/api/rebuilds", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> auditor = service.post(
                "/api/rebuilds",
                "{}",
                "Content-Type",
                "application/json",
                "Authorization",
                Tokens.bearer(Tokens.AUDITOR),
                "Accept-Language",
                "nn");
        assertThat(auditor.statusCode()).isEqualTo(403);
        assertThat(auditor.body()).contains("access.no-role", "ikkje rolla");
        assertThat(service.get("/api/rebuilds/99").statusCode()).isEqualTo(404);
    }

    @Test
    void operators_see_it_in_metrics_and_health() {
        assertThat(service.get("/actuator/prometheus").body())
                .contains("sporbar_rebuild_share", "sporbar_rebuild_state{state=\"folding\"} 0.0");
        HttpResponse<String> readiness = service.get("/actuator/health/readiness");
        assertThat(readiness.statusCode()).isEqualTo(200);
        assertThat(readiness.body()).contains("\"rebuild\":{", "\"UP\"");
    }

    @Test
    void what_needs_rows_of_another_version_waits_and_the_rest_is_served() {
        RebuildGate gate = service.bean(RebuildGate.class);
        Set<String> unreadable = Set.of("goal");
        for (String served : List.of(
                "/ledger",
                "/rebuilds",
                "/api/rebuilds/1",
                "/actuator/health",
                "/api/programmes/oslo/decisions",
                "/api/parked"))
            assertThat(gate.isServed(served, unreadable)).as(served).isTrue();
        for (String waits :
                List.of("/", "/programmes/oslo", "/api/programmes/oslo/goals/mal-1", "/api/programmes/oslo/timeline"))
            assertThat(gate.isServed(waits, unreadable)).as(waits).isFalse();
    }

    private static JsonNode read(String path) {
        return EventJson.mapper().readTree(service.get(path).body());
    }
}
