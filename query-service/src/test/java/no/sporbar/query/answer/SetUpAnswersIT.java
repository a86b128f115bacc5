package no.sporbar.query.answer;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.BodyId;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.events.InitiativeId;
import no.sporbar.events.MeasureId;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.OfficeId;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.SuperiorGoalId;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Published;
import no.sporbar.query.testing.RunningService;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Offices, registers and corrections as a client gets them. */
class SetUpAnswersIT {
    private static final Facts OSLO = Facts.of("oslo");
    private static RunningService service;

    @BeforeAll
    static void a_programme_is_there() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.recordAll(List.of(
                OSLO.started("Bydelsprosjektet"),
                takenUp("byradsleder", Facts.CITY_GOVERNMENT, "Den første", "2019-10-23"),
                new OfficeLeft(
                        OSLO.programme(),
                        new OfficeId("byradsleder"),
                        ImpreciseDate.parse("2023-10-25"),
                        null,
                        Facts.CITED),
                takenUp("byradsleder", Facts.CITY_GOVERNMENT, "Den andre", "2023-10-25"),
                takenUp("ordforer", Facts.CITY_COUNCIL, "Den tredje", "2023"),
                OSLO.decisionRecommended("sak"),
                OSLO.goalProposed("mal-1", 1, "Gode tjenster"),
                OSLO.goalCorrected("mal-1", "Gode tjenester"),
                new EnablerNamed(OSLO.programme(), new EnablerId("ledelse"), "Ledelse", null, Facts.CITED),
                new ServiceAreaSelected(OSLO.programme(), new ServiceAreaId("bolig"), "Boligområdet", Facts.CITED),
                new MeasureSketched(
                        OSLO.programme(), new ServiceAreaId("bolig"), new MeasureId("en"), "Samle", Facts.CITED),
                new SuperiorGoalRegistered(
                        OSLO.programme(), new SuperiorGoalId("kpl-5"), 5, "En god by", null, null, Facts.CITED),
                new InitiativeRegistered(
                        OSLO.programme(), new InitiativeId("effektivisering"), "Effektivisering", null, Facts.CITED),
                new RiskRaised(
                        OSLO.programme(),
                        new RiskId("bpa"),
                        RiskKind.CONSTRAINT,
                        "BPA",
                        null,
                        List.of(Subject.parse("goal/mal-1")),
                        Facts.CITED)));
        String topic = TestBroker.createTopic(1);
        Published.to(topic, ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic);
        awaitThat(
                service,
                () -> assertThat(service.get("/api/programmes/oslo/risks/bpa").statusCode())
                        .isEqualTo(200));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void who_held_an_office_on_a_day_is_answered_and_without_a_day_who_holds_it_now() {
        assertThat(holders("?on=2020-01-01")).containsExactly("Den første yes");
        assertThat(holders("?on=2023-06-01")).containsExactly("Den første yes", "Den tredje possibly");
        assertThat(holders("?on=2025-01-16&body=byradet")).containsExactly("Den andre yes");
        assertThat(holders("")).containsExactly("Den andre yes", "Den tredje yes");
        assertThat(holders("?on=2020-01-01&asAt=1")).isEmpty();
        assertThat(json("/office-holders?on=2020-01-01").path("on").asString()).isEqualTo("2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({"on=yesterday", "on=%2B12345-01-01", "body=Not%20an%20id"})
    void a_question_about_office_holders_that_cannot_be_read_is_refused(String parameters) {
        HttpResponse<String> answer = service.get("/api/programmes/oslo/office-holders?" + parameters);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).path("code").asString()).isEqualTo("parameter.malformed");
    }

    @Test
    void a_decision_says_who_held_the_offices_of_its_body_on_the_day() {
        JsonNode beside = json("/decisions/sak").path("officeHolders");
        assertThat(beside.at("/recommendation/0/holder").asString()).isEqualTo("Den andre");
        assertThat(beside.at("/recommendation/0/title").asString()).isEqualTo("Byrådsleder");
        assertThat(beside.path("recommendation").size()).isEqualTo(1);
        assertThat(beside.has("resolution")).isFalse();
        assertThat(read(service.get("/v3/api-docs"))
                        .at("/components/schemas/OfficeHolders/properties")
                        .propertyNames())
                .contains("recommendation", "resolution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enablers", "service-areas", "superior-goals", "initiatives", "risks", "offices"})
    void a_register_is_a_list_of_things_that_each_have_versions(String path) {
        JsonNode list = json("/" + path)
                .valueStream()
                .filter(JsonNode::isArray)
                .findFirst()
                .orElseThrow();
        assertThat(list).isNotEmpty();
        String id = list.at("/0/id").asString();
        assertThat(json("/" + path + "/" + id).path("versions")).isNotEmpty();
        HttpResponse<String> unknown = service.get("/api/programmes/oslo/" + path + "/nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(read(unknown).path("title").asString()).contains("nothing").doesNotContain(".unknown");
    }

    @Test
    void a_version_says_what_changed_and_a_correction_what_was_wrong() {
        JsonNode versions = json("/goals/mal-1").path("versions");
        assertThat(versions.at("/0/change").asString()).isEqualTo("proposed");
        assertThat(versions.get(0).has("wrong")).isFalse();
        assertThat(versions.at("/1/change").asString()).isEqualTo("corrected");
        assertThat(versions.at("/1/wrong").asString()).isEqualTo("et ord manglet");
        assertThat(versions.at("/1/reason").asString()).isEqualTo("står slik i saken");
    }

    private static List<String> holders(String parameters) {
        return json("/office-holders" + parameters)
                .path("officeHolders")
                .valueStream()
                .map(holder -> holder.path("holder").asString() + " "
                        + holder.path("held").asString())
                .toList();
    }

    private static OfficeTakenUp takenUp(String office, BodyId body, String holder, String since) {
        String title = office.equals("ordforer") ? "Ordfører" : "Byrådsleder";
        return new OfficeTakenUp(
                OSLO.programme(), new OfficeId(office), title, body, holder, ImpreciseDate.parse(since), Facts.CITED);
    }

    private static JsonNode json(String path) {
        return read(service.get("/api/programmes/oslo" + path));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }
}
