package no.sporbar.query.answer;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
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

class AnswersIT {
    private static RunningService service;

    @BeforeAll
    static void a_programme_is_there() {
        String topic = TestBroker.createTopic(3);
        WrittenLedger ledger = new WrittenLedger();
        Facts oslo = Facts.of("oslo");
        ledger.record(oslo.started("Bydelsprosjektet"));
        ledger.record(oslo.goalProposed("mal-1", 1, "Gode tjenester"));
        ledger.record(oslo.periodPlanned("fase-1", "../2026-21"));
        ledger.record(oslo.milestonePlanned("valg", "2027-23"));
        ledger.wait(Duration.ofDays(400));
        ledger.record(oslo.goalRevised("mal-1", "Bedre tjenester"));
        ledger.record(oslo.milestoneMoved("valg", "2026-21"));
        Published.to(topic, ledger.entries());
        service = RunningService.start(TestDatabase.create(), topic);
        awaitThat(service, () -> {
            JsonNode asAt = json(service.get("/api/programmes/oslo")).path("asAt");
            assertThat(asAt.path("position").asLong()).isEqualTo(6);
            assertThat(asAt.path("lagEvents").asLong(-1)).isZero();
        });
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/programmes",
                "/api/programmes/oslo",
                "/api/programmes/oslo/timeline",
                "/api/programmes/oslo/goals",
                "/api/programmes/oslo/goals/mal-1",
                "/api/programmes/oslo/principles",
                "/api/programmes/oslo/milestones",
                "/api/programmes/oslo/milestones/valg",
                "/api/programmes/oslo/milestones/valg/schedule",
                "/api/programmes/oslo/baselines",
                "/api/programmes/oslo/impact-assessments",
                "/api/programmes/oslo/briefings",
                "/api/programmes/oslo/budgets",
                "/api/programmes/oslo/decisions",
                "/api/programmes/oslo/sources",
                "/api/programmes/oslo/history",
                "/api/programmes/oslo/periods",
                "/api/programmes/oslo/trace/goal/mal-1",
                "/api/programmes/oslo/unanswered",
                "/api/parked"
            })
    void every_answer_says_its_position_its_lag_and_when_it_was_recorded(String path) {
        HttpResponse<String> answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Sporbar-Position")).contains("6");
        JsonNode asAt = json(answer).path("asAt");
        assertThat(asAt.path("position").asLong()).isEqualTo(6);
        assertThat(asAt.path("recordedAt").asString()).isEqualTo("2026-02-20T08:00:05.000001Z");
        assertThat(asAt.path("lagEvents").asLong(-1)).isZero();
        assertThat(asAt.path("lagSeconds").asDouble(-1)).isZero();
        assertThat(asAt.has("parked")).isFalse();
    }

    @Test
    void a_question_can_be_asked_as_at_a_position_or_an_instant() {
        assertThat(wording("?asAt=6")).isEqualTo("Bedre tjenester");
        assertThat(wording("?asAt=4")).isEqualTo("Gode tjenester");
        assertThat(wording("?asAt=2025-06-01T00:00:00Z")).isEqualTo("Gode tjenester");
        assertThat(wording("?asAt=2026-02-20T09:00:04.000001%2B01:00")).isEqualTo("Bedre tjenester");
        assertThat(wording("?asAt=2026-02-20T09:00:04.000000%2B01:00")).isEqualTo("Gode tjenester");
        assertThat(json(service.get("/api/programmes/oslo/goals?asAt=2025-06-01T00:00:00Z"))
                        .at("/asAt/position")
                        .asLong())
                .isEqualTo(4);
    }

    @Test
    void lateness_has_three_values_and_dates_have_words_in_the_readers_language() {
        JsonNode then = timeline("?asAt=4", "nb");
        assertThat(then.at("/milestones/0/date/words").asString()).isEqualTo("høsten 2027");
        assertThat(then.at("/milestones/0/lateness").asString()).isEqualTo("onTime");
        JsonNode later = timeline("?asAt=6", "nn");
        assertThat(later.at("/day").asString()).isEqualTo("2026-02-20");
        assertThat(later.at("/milestones/0/date/words").asString()).isEqualTo("våren 2026");
        assertThat(later.at("/milestones/0/lateness").asString()).isEqualTo("possiblyLate");
        assertThat(later.at("/planVersion").asLong()).isEqualTo(2);
        assertThat(timeline("", "en").at("/milestones/0/originalDate/words").asString())
                .isEqualTo("autumn 2027");
    }

    @Test
    void what_follows_from_the_plan_can_be_asked_of_one_milestone() {
        JsonNode answer = json(service.get("/api/programmes/oslo/milestones/valg/schedule?asAt=4"));
        assertThat(answer.at("/milestone/milestone/id").asString()).isEqualTo("valg");
        assertThat(answer.at("/milestone/schedule/earliest").toString())
                .isEqualTo("{\"first\":\"2027-08-01\",\"last\":\"2027-12-31\"}");
        assertThat(answer.at("/milestone/schedule").has("latestAllowed")).isFalse();
        assertThat(answer.at("/contradictions").isEmpty()).isTrue();
        HttpResponse<String> unknown = service.get("/api/programmes/oslo/milestones/ukjent/schedule");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).path("code").asString()).isEqualTo("milestone.unknown");
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() {
        String path = "/api/programmes/oslo/goals";
        HttpResponse<String> first = service.get(path);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(etag).startsWith("W/\"6-");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        HttpResponse<String> again = service.get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Sporbar-Position")).contains("6");
        assertThat(service.get(path, "If-None-Match", etag, "Accept-Language", "nn")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.get(path + "?asAt=4", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_answer_of_a_position_may_be_kept_for_ever_and_that_of_an_instant_may_not() {
        assertThat(service.get("/api/programmes/oslo/goals?asAt=4").headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(service.get("/api/programmes/oslo/goals?asAt=2099-01-01T00:00:00Z")
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void a_position_that_has_not_been_reached_is_refused_with_the_current_one() {
        HttpResponse<String> answer = service.get("/api/programmes/oslo/goals?asAt=7");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo("asat.ahead");
        assertThat(json(answer).path("position").asLong()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/programmes/bergen, 404, programme.unknown",
        "/api/programmes/Not%20an%20id/goals, 404, programme.unknown",
        "/api/programmes/oslo?asAt=0, 404, programme.not-started",
        "/api/programmes/oslo/goals/mal-9, 404, goal.unknown",
        "/api/programmes/oslo/goals/mal-1?asAt=1, 404, goal.unknown",
        "/api/programmes/oslo/milestones/nowhere, 404, milestone.unknown",
        "/api/programmes/oslo/goals?asAt=yesterday, 400, asat.malformed",
        "/api/programmes/oslo/goals?asAt=-1, 400, asat.malformed",
        "/api/programmes/oslo/goals?asAt=99999999999999999999, 400, asat.malformed",
        "/api/programmes/oslo/goals?limit=0, 400, paging.limit",
        "/api/programmes/oslo/goals?limit=501, 400, paging.limit",
        "/api/programmes/oslo/goals?limit=many, 400, parameter.malformed",
        "/api/programmes/oslo/history?after=x, 400, paging.after",
        "/api/programmes/oslo/goals/mal-1?after=x, 400, paging.after",
        "/api/programmes/oslo/nothing, 404, http.404",
        "/api/programmes/oslo/nothing/mal-1, 404, http.404",
        "/api/programmes/oslo/trace/goal/mal-9, 404, subject.unknown",
        "/api/programmes/oslo/trace/goal/mal-1?asAt=1, 404, subject.unknown",
        "/api/programmes/oslo/trace/nothing/mal-1, 404, subject.unknown",
        "/api/programmes/oslo/trace/goal/mal-1/2, 404, subject.unknown",
        "/api/programmes/oslo/unanswered?kind=nothing, 400, unanswered.kind"
    })
    void every_refusal_has_a_stable_code(String path, int status, String code) {
        HttpResponse<String> answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:sporbar:problem:" + code);
        assertThat(json(answer).path("title").asString()).isNotEqualTo(code);
    }

    @Test
    void the_history_is_read_page_by_page() {
        JsonNode first = json(service.get("/api/programmes/oslo/history?limit=4"));
        assertThat(first.path("events").size()).isEqualTo(4);
        JsonNode second = json(service.get("/api/programmes/oslo/history?limit=4&after="
                + first.path("next").asString()));
        assertThat(second.path("events").size()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
        assertThat(json(service.get("/api/programmes/oslo/history?type=goal.revised"))
                        .at("/events/0/event/wording")
                        .asString())
                .isEqualTo("Bedre tjenester");
    }

    @Test
    void operators_see_health_and_metrics() {
        assertThat(json(service.get("/actuator/health"))
                        .at("/components/intake/status")
                        .asString())
                .isEqualTo("UP");
        assertThat(service.get("/actuator/prometheus").body())
                .contains(
                        "sporbar_projection_lag_events 0.0",
                        "sporbar_projection_lag_seconds 0.0",
                        "sporbar_intake_events_total 6.0",
                        "sporbar_intake_batch_seconds_count",
                        "sporbar_parked_programmes 0.0");
    }

    @Test
    void the_api_describes_itself() {
        JsonNode description = json(service.get("/v3/api-docs"));
        assertThat(description.path("paths").propertyNames())
                .contains("/api/programmes/{programme}/goals", "/api/programmes/{programme}/milestones/{id}")
                .noneMatch(path -> path.contains("{question}"));
        JsonNode goals = description.at("/paths/~1api~1programmes~1{programme}~1goals/get");
        assertThat(goals.findValuesAsString("name"))
                .containsExactlyInAnyOrder("programme", "asAt", "effectiveOn", "after", "limit");
        assertThat(goals.toString()).contains("#/components/schemas/GoalRow");
        assertThat(description.at("/components/schemas/GoalRow/properties").propertyNames())
                .contains("wordingInForce", "provenance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline.svg", "timeline.png", "status.pdf", "decisions.pdf"})
    void documents_say_that_they_can_be_had_as_at_any_moment(String document) {
        assertThat(json(service.get("/v3/api-docs"))
                        .at("/paths/~1programmes~1{programme}~1%s/get/parameters".formatted(document))
                        .findValuesAsString("name"))
                .contains("programme", "asAt", "effectiveOn", "lang");
    }

    private static String wording(String asAt) {
        return json(service.get("/api/programmes/oslo/goals" + asAt))
                .at("/goals/0/wordingProposed")
                .asString();
    }

    private static JsonNode timeline(String asAt, String language) {
        return json(service.get("/api/programmes/oslo/timeline" + asAt, "Accept-Language", language))
                .path("timeline");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }
}
