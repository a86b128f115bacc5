package no.sporbar.query.consultations;

import static no.sporbar.query.consultations.Hearing.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.Disposition;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConsultationsApiIT {
    private static final String OSLO = "/api/programmes/oslo/";

    private static RunningService service;

    @BeforeAll
    static void a_hearing_was_held() {
        WrittenLedger ledger = new WrittenLedger();
        Hearing hearing = Hearing.of("ekstern-horing");
        Hearing round = Hearing.of("innspillsrunde");
        ledger.record(Facts.of("oslo").started("Bydelsprosjektet"));
        ledger.record(round.opened());
        ledger.record(hearing.opened());
        ledger.record(hearing.invited("2024-11-15"));
        ledger.record(hearing.tally("alle", null, 57, null));
        ledger.record(
                hearing.received("grorud", RespondentGroup.DISTRICT, "2024-11-16", answer("1", Position.SCEPTICAL)));
        ledger.record(hearing.received("helseetaten", RespondentGroup.AGENCY, "2024-11-15"));
        ledger.record(hearing.suggested("barekraft", "goal/mal-2"));
        ledger.record(hearing.suggested("rangering", "goal/mal-1"));
        ledger.record(hearing.disposed("barekraft", Disposition.REJECTED));
        String topic = TestBroker.createTopic(3);
        Published.to(topic, ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic);
        Patience.awaitThat(
                service,
                () -> assertThat(ask("suggestions").at("/asAt/position").asLong())
                        .isEqualTo(10));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_consultation_shows_whom_it_asked_and_what_was_counted() {
        assertThat(ask("consultations").path("consultations").size()).isEqualTo(2);
        JsonNode answer = ask("consultations/ekstern-horing");
        assertThat(answer.at("/consultation/status").asString()).isEqualTo("open");
        assertThat(answer.at("/consultation/window").asString()).isEqualTo("2024-09-30/2024-11-15");
        assertThat(answer.at("/consultation/questions/1/number").asString()).isEqualTo("2");
        assertThat(answer.at("/consultation/audiences/0/deadline/date").asString())
                .isEqualTo("2024-11-15");
        assertThat(answer.at("/consultation/tallies/0/breakdown").asString()).isEqualTo("not-in-source");
        assertThat(answer.path("versions").size()).isEqualTo(3);
    }

    @Test
    void a_response_says_whether_it_came_late() {
        JsonNode responses = ask("responses?consultation=ekstern-horing").path("responses");
        assertThat(responses.size()).isEqualTo(2);
        assertThat(responses.at("/0/late").asString()).isEqualTo("surelyLate");
        assertThat(responses.at("/1/late").asString()).isEqualTo("onTime");
        assertThat(ask("responses?consultation=ekstern-horing&asAt=3")
                        .path("responses")
                        .size())
                .isZero();
        assertThat(ask("responses?consultation=innspillsrunde")
                        .path("responses")
                        .size())
                .isZero();
        assertThat(ask("responses").path("responses").size()).isEqualTo(2);
        assertThat(ask("responses/grorud").at("/response/late").asString()).isEqualTo("surelyLate");
        assertThat(ask("responses/grorud?asAt=10").at("/versions/0/late").asString())
                .isEqualTo("surelyLate");
    }

    @Test
    void suggestions_are_asked_for_by_what_they_are_about() {
        JsonNode suggestions = ask("suggestions?about=goal/mal-2").path("suggestions");
        assertThat(suggestions.size()).isEqualTo(1);
        assertThat(suggestions.at("/0/about").asString()).isEqualTo("goal/mal-2");
        assertThat(suggestions.at("/0/disposition/disposition").asString()).isEqualTo("rejected");
        assertThat(suggestions.at("/0/dispositions").size()).isEqualTo(1);
        assertThat(ask("suggestions").path("suggestions").size()).isEqualTo(2);
        assertThat(ask("suggestions/rangering").at("/suggestion/status").asString())
                .isEqualTo("made");
    }

    @Test
    void positions_are_counted_beside_what_was_stated() {
        JsonNode answer = ask("consultations/ekstern-horing/positions");
        assertThat(answer.at("/asAt/position").asLong()).isEqualTo(10);
        assertThat(answer.at("/consultation").asString()).isEqualTo("ekstern-horing");
        assertThat(answer.at("/positions/recorded/total").asInt()).isEqualTo(2);
        assertThat(answer.at("/positions/recorded/groups/agency").asInt()).isEqualTo(1);
        assertThat(answer.at("/positions/stated/0/total").asInt()).isEqualTo(57);
        assertThat(answer.at("/positions/questions/0/recorded/positions/sceptical")
                        .asInt())
                .isEqualTo(1);
        assertThat(answer.at("/positions/questions/0/recorded/groups/district/positions/sceptical")
                        .asInt())
                .isEqualTo(1);
        HttpResponse<String> again = service.get(OSLO + "consultations/ekstern-horing/positions");
        String etag = again.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(OSLO + "consultations/ekstern-horing/positions", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "consultations/ukjent, consultation.unknown",
        "consultations/ekstern-horing?asAt=2, consultation.unknown",
        "consultations/ukjent/positions, consultation.unknown",
        "responses/ukjent, response.unknown",
        "suggestions/ukjent, suggestion.unknown"
    })
    void what_there_is_none_of_is_not_found(String path, String code) {
        HttpResponse<String> answer = service.get(OSLO + path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("title").asString()).isNotEqualTo(code);
    }

    @Test
    void the_api_says_what_a_list_can_be_narrowed_by() {
        JsonNode paths = json(service.get("/v3/api-docs")).path("paths");
        assertThat(paths.path("/api/programmes/{programme}/responses")
                        .at("/get/parameters")
                        .findValuesAsString("name"))
                .contains("consultation", "asAt");
        assertThat(paths.path("/api/programmes/{programme}/suggestions")
                        .at("/get/parameters")
                        .findValuesAsString("name"))
                .contains("about");
        assertThat(paths.path("/api/programmes/{programme}/goals")
                        .at("/get/parameters")
                        .findValuesAsString("name"))
                .doesNotContain("about", "consultation");
    }

    private static JsonNode ask(String path) {
        return json(service.get(OSLO + path));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }
}
