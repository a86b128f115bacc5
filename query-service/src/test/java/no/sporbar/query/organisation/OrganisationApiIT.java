package no.sporbar.query.organisation;

import static no.sporbar.query.organisation.Structure.fifteenBecomeFive;
import static no.sporbar.query.organisation.Structure.sketched;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationId;
import no.sporbar.events.TranslationLanguage;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrganisationApiIT {
    private static final String OSLO = "/api/programmes/oslo/";

    private static RunningService service;

    @BeforeAll
    static void an_alternative_was_carried_out() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.recordAll(List.of(fifteenBecomeFive()));
        ledger.record(sketched("few", 4, 6));
        ledger.record(translated("d-1"));
        ledger.record(translated("d-2"));
        String topic = TestBroker.createTopic(3);
        Published.to(topic, ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic);
        Patience.awaitThat(
                service,
                () -> assertThat(ask("units").at("/asAt/position").asLong()).isEqualTo(ledger.size()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_map_is_asked_for_a_day_and_as_at_a_moment() {
        JsonNode eve = ask("successor-map?effectiveOn=2027-12-31").path("successorMap");
        assertThat(eve.path("effectiveOn").asString()).isEqualTo("2027-12-31");
        assertThat(eve.path("standing").asInt()).isEqualTo(15);
        assertThat(eve.at("/units/0/until").asString()).isEqualTo("2028-01-01");
        assertThat(eve.at("/units/0/successors/0/unit").asString()).isEqualTo("fem-1");
        assertThat(eve.at("/units/0/decision").asString()).isEqualTo("bydelsreform");
        assertThat(standing("successor-map?effectiveOn=2028-01-01")).isEqualTo(5);
        assertThat(standing("successor-map?effectiveOn=2028-01-01&asAt=18")).isEqualTo(15);
    }

    @Test
    void without_a_day_it_is_of_the_day_of_the_moment() {
        assertThat(ask("successor-map?asAt=18").at("/successorMap/effectiveOn").asString())
                .isEqualTo("2025-01-16");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        HttpResponse<String> refused = service.get(OSLO + "successor-map?effectiveOn=2028");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("effectiveon.malformed");
    }

    @Test
    void every_question_can_be_asked_on_a_day() {
        JsonNode eve = ask("units?effectiveOn=2027-12-31");
        assertThat(eve.at("/asAt/effectiveOn").asString()).isEqualTo("2027-12-31");
        assertThat(eve.path("units").size()).isEqualTo(15);
        assertThat(ask("units?effectiveOn=2028-01-01").path("units").size()).isEqualTo(20);
        assertThat(ask("units?effectiveOn=2027-12-31&limit=10").path("units").size())
                .isEqualTo(10);
        assertThat(ask("units/d-1?effectiveOn=2027-12-31").path("versions").size())
                .isEqualTo(1);
        assertThat(ask("tasks/barnevern?effectiveOn=2027-12-31")
                        .path("task")
                        .path("owners")
                        .size())
                .isEqualTo(1);
        assertThat(ask("history?effectiveOn=2027-12-31").path("events").size())
                .isEqualTo(ask("history").path("events").size() - 21);
        for (String question : List.of("timeline", "unanswered", "trace/unit/d-1", "office-holders"))
            assertThat(ask(question + "?effectiveOn=2027-12-31")
                            .at("/asAt/effectiveOn")
                            .asString())
                    .as(question)
                    .isEqualTo("2027-12-31");
    }

    @Test
    void what_is_not_there_on_a_day_is_unknown_on_it() {
        HttpResponse<String> unit = service.get(OSLO + "units/fem-1?effectiveOn=2027-12-31");
        assertThat(unit.statusCode()).isEqualTo(404);
        HttpResponse<String> subject = service.get(OSLO + "trace/unit/fem-1?effectiveOn=2027-12-31");
        assertThat(json(subject).path("code").asString()).isEqualTo("subject.unknown");
    }

    @Test
    void the_answer_of_a_day_is_kept_apart_from_that_of_another() {
        HttpResponse<String> eve = service.get(OSLO + "units?asAt=18&effectiveOn=2027-12-31");
        assertThat(eve.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        String tag = eve.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(OSLO + "units?asAt=18&effectiveOn=2027-12-31", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(service.get(OSLO + "units?asAt=18&effectiveOn=2028-01-01", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void units_tasks_and_alternatives_are_asked_like_everything_else() {
        assertThat(ask("units").path("units").size()).isEqualTo(20);
        assertThat(ask("units/d-1").at("/unit/succession/effectiveFrom").asString())
                .isEqualTo("2028-01-01");
        assertThat(ask("units/d-1").path("versions").size()).isEqualTo(2);
        assertThat(ask("tasks/barnevern").at("/task/owners/1/unit").asString()).isEqualTo("fem-1");
        assertThat(ask("alternatives").at("/alternatives/0/counts/unitsAfter").asInt(-1))
                .isZero();
        for (String kind : List.of("unit", "task", "alternative")) {
            HttpResponse<String> unknown = service.get(OSLO + kind + "s/ukjent");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(json(unknown).path("code").asString()).isEqualTo(kind + ".unknown");
        }
    }

    @Test
    void translations_are_found_by_what_they_are_of() {
        JsonNode found = ask("translations?subject=unit/d-1").path("translations");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.at("/0/id").asString()).isEqualTo("d-1-en");
        assertThat(found.at("/0/official").asBoolean(true)).isFalse();
        assertThat(found.at("/0/outdated").asBoolean(true)).isFalse();
        assertThat(ask("translations").path("translations").size()).isEqualTo(2);
    }

    private static TranslationMade translated(String unit) {
        return new TranslationMade(
                new ProgrammeId("oslo"),
                new TranslationId(unit + "-en"),
                Subject.parse("unit/" + unit),
                TranslationLanguage.EN,
                "Bydel " + unit,
                "District " + unit,
                "programkontoret",
                Facts.CITED);
    }

    private static int standing(String question) {
        return ask(question).at("/successorMap/standing").asInt();
    }

    private static JsonNode ask(String question) {
        return json(service.get(OSLO + question));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }
}
