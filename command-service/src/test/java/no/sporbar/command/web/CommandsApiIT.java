package no.sporbar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.command.web.CommandService.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsApiIT {
    @TempDir
    static Path folder;

    static CommandService service;
    static String token;

    @BeforeAll
    static void start() throws Exception {
        service = CommandService.start(folder.resolve("tokens"));
        token = service.token("programkontoret");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_command_is_answered_with_where_its_fact_stands() {
        start("answered");
        Reply reply = goal("answered", "mal-1", "Gode tjenester", Map.of());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("outcome").asString()).isEqualTo("recorded");
        assertThat(reply.json().path("stream").asString()).isEqualTo("goal:answered/mal-1");
        assertThat(reply.json().path("version").asLong()).isZero();
        assertThat(reply.json().path("firstPosition").asLong()).isPositive();
        assertThat(reply.response().headers().firstValue("ETag")).hasValue("\"0\"");
    }

    @Test
    void an_auditor_reads_the_actor_and_the_fact_with_psql() throws SQLException {
        start("readable");
        goal("readable", "mal-1", "Gode tjenester", Map.of());
        assertThat(ask("select actor from ledger where stream = 'goal:readable/mal-1'"))
                .isEqualTo("programkontoret");
        assertThat(ask("select data->>'wording' from ledger where stream = 'goal:readable/mal-1'"))
                .isEqualTo("Gode tjenester");
    }

    @Test
    void every_fact_says_by_which_name_and_in_which_role_it_was_recorded() throws SQLException {
        start("by-whom");
        String told = ask("select actor || ', ' || actor_name || ', ' || actor_role from audit.facts"
                + " where programme = 'by-whom'");
        assertThat(told).isEqualTo("programkontoret, Programkontoret, recorder");
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_record_nothing_more() throws SQLException {
        start("repeated");
        Reply first = goal("repeated", "mal-1", "Gode tjenester", Map.of("Idempotency-Key", "k-1"));
        long size = size();
        Reply second = goal("repeated", "mal-1", "Gode tjenester", Map.of("Idempotency-Key", "\"k-1\""));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.response().headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void a_repeat_that_changed_nothing_gets_the_same_answer_too() {
        start("unchanged");
        goal("unchanged", "mal-1", "Gode tjenester", Map.of());
        Reply first = goal("unchanged", "mal-1", "Gode tjenester", Map.of("Idempotency-Key", "k-2"));
        assertThat(first.json().path("outcome").asString()).isEqualTo("unchanged");
        revise("unchanged", "Bedre tjenester", Map.of());
        Reply second = goal("unchanged", "mal-1", "Gode tjenester", Map.of("Idempotency-Key", "k-2"));
        assertThat(second.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        start("reused");
        goal("reused", "mal-1", "Gode tjenester", Map.of("Idempotency-Key", "k-3"));
        refused(
                422,
                "idempotency.key-reused",
                () -> goal("reused", "mal-2", "Andre", Map.of("Idempotency-Key", "k-3")));
    }

    @Test
    void an_outdated_version_is_refused_with_the_current_one() {
        start("outdated");
        goal("outdated", "mal-1", "Gode tjenester", Map.of());
        assertThat(revise("outdated", "Bedre tjenester", Map.of("If-Match", "\"0\""))
                        .status())
                .isEqualTo(200);
        Reply late = refused(412, "version.changed", () -> revise("outdated", "Best", Map.of("If-Match", "\"0\"")));
        assertThat(late.json().path("version").asLong()).isEqualTo(1);
    }

    @Test
    void without_a_token_or_with_a_wrong_one_nothing_is_recorded() {
        byte[] body = goalBody("mal-1", "Gode tjenester").getBytes(StandardCharsets.UTF_8);
        refused(401, "access.no-token", () -> service.post("/api/programmes/p/commands/propose-goal", body, Map.of()));
        Map<String, String> wrong = Map.of("Authorization", "Bearer nobody-has-this-token-at-all-0123456789");
        refused(401, "access.no-token", () -> service.post("/api/programmes/p/commands/propose-goal", body, wrong));
    }

    @Test
    void tokens_are_readable_by_their_owner_only() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("tokens/programkontoret.token")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void adopting_by_a_body_without_authority_is_refused() {
        start("authority");
        goal("authority", "mal-1", "Gode tjenester", Map.of());
        String by = "{\"goal\":\"mal-1\",\"adoptedBy\":\"%s\",\"provenance\":" + ASSUMED + "}";
        refused(409, "authority.may-not-adopt", () -> send("authority", "adopt-goal", by.formatted("byradet")));
        assertThat(send("authority", "adopt-goal", by.formatted("bystyret")).status())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_programme_is_refused() {
        refused(404, "programme.unknown", () -> goal("nobody-started-it", "mal-1", "Gode tjenester", Map.of()));
    }

    @Test
    void a_duplicate_id_with_other_content_is_refused() {
        start("duplicate");
        goal("duplicate", "mal-1", "Gode tjenester", Map.of());
        refused(409, "goal.id-taken", () -> goal("duplicate", "mal-1", "Noe annet", Map.of()));
    }

    @Test
    void passing_a_milestone_in_the_future_is_refused() {
        start("future");
        send(
                "future",
                "plan-milestone",
                "{\"milestone\":\"m\",\"name\":\"M\",\"date\":\"2999\",\"provenance\":" + ASSUMED + "}");
        refused(
                409,
                "milestone.passed-in-the-future",
                () -> send(
                        "future",
                        "pass-milestone",
                        "{\"milestone\":\"m\",\"passedOn\":\"2999\",\"provenance\":" + ASSUMED + "}"));
    }

    @Test
    void every_mistake_in_a_body_is_named_by_its_place() {
        start("mistakes");
        Reply reply = refused(
                400,
                "request.invalid",
                () -> send("mistakes", "propose-goal", "{\"goal\":\"Mål 1\",\"number\":\"one\",\"colour\":\"red\"}"));
        assertThat(reply.json()
                        .path("mistakes")
                        .valueStream()
                        .map(m -> m.path("pointer").asString()))
                .contains("/goal", "/number", "/colour", "/wording", "/provenance");
        assertThat(reply.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void a_body_of_two_megabytes_is_refused() {
        refused(
                413,
                "request.too-large",
                () -> send("p", "propose-goal", "{\"wording\":\"" + "x".repeat(2_000_000) + "\"}"));
    }

    @Test
    void json_that_is_nested_too_deeply_is_refused() {
        String deep = "{\"goal\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        refused(
                400,
                "request.not-json",
                () -> service.post(
                        "/api/programmes/p/commands/propose-goal",
                        deep.getBytes(StandardCharsets.UTF_8),
                        Map.of("Authorization", "Bearer " + token)));
    }

    @Test
    void every_answer_tells_a_browser_to_do_nothing_with_it() {
        for (String path : new String[] {"/api/commands", "/nowhere", "/api/programmes/p/personal-data/x", "/error"})
            for (String header :
                    new String[] {"Content-Security-Policy", "Referrer-Policy", "Cross-Origin-Resource-Policy"})
                assertThat(service.get(path).response().headers().firstValue(header))
                        .as(path + " " + header)
                        .hasValueSatisfying(
                                value -> assertThat(value).containsAnyOf("'none'", "no-referrer", "same-origin"));
        assertThat(service.get("/nowhere").response().headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
        assertThat(service.get("/nowhere").response().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void invalid_utf_8_is_refused() {
        refused(
                400,
                "request.not-utf8",
                () -> service.post(
                        "/api/programmes/p/commands/propose-goal",
                        new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                        authorised(Map.of())));
    }

    @Test
    void an_unknown_command_is_refused() {
        refused(404, "command.unknown", () -> send("p", "rank-principle", "{}"));
    }

    @Test
    void problems_are_said_in_the_language_that_was_asked_for() {
        Reply english = service.post(
                "/api/programmes/p/commands/rank-principle",
                "{}".getBytes(),
                authorised(Map.of("Accept-Language", "en-GB,en;q=0.8")));
        assertThat(english.json().path("detail").asString()).startsWith("There is no such command");
    }

    @Test
    void every_command_is_listed_with_its_schema() {
        Reply reply = service.get("/api/commands");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()
                        .path("commands")
                        .valueStream()
                        .map(c -> c.path("name").asString()))
                .contains("start-programme", "adopt-principle", "revise-goal", "pass-milestone");
        assertThat(reply.json().path("commands").valueStream())
                .allMatch(c -> c.path("schema").has("properties"));
    }

    @Test
    void the_open_api_document_names_every_command() {
        Reply reply = service.get("/v3/api-docs");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("paths").has("/api/programmes/{programme}/commands/adopt-principle"))
                .isTrue();
    }

    @Test
    void a_rehearsal_names_what_would_be_refused_and_records_nothing() throws SQLException {
        long size = size();
        String list =
                "{\"commands\":[{\"command\":\"start-programme\",\"body\":%s},{\"command\":\"propose-goal\",\"body\":%s},"
                                .formatted(START, goalBody("mal-1", "Gode tjenester"))
                        + "{\"command\":\"propose-goal\",\"body\":" + goalBody("mal-1", "Noe annet")
                        + "},{\"command\":\"fly\",\"body\":{}}]}";
        Reply reply = service.post(
                "/api/programmes/rehearsed/rehearsals", list.getBytes(StandardCharsets.UTF_8), authorised(Map.of()));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()
                        .path("refusals")
                        .valueStream()
                        .map(r -> r.path("index").asInt() + " " + r.path("code").asString()))
                .containsExactly("2 goal.id-taken", "3 command.unknown");
        assertThat(reply.json()
                        .path("facts")
                        .valueStream()
                        .map(f -> f.path("index").asInt() + " " + f.path("type").asString() + " "
                                + f.path("stream").asString()))
                .containsExactly("0 programme.started programme:rehearsed", "1 goal.proposed goal:rehearsed/mal-1");
        assertThat(reply.json().at("/facts/1/data/wording").asString()).isEqualTo("Gode tjenester");
        assertThat(reply.json().path("factsComplete").asBoolean()).isTrue();
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void metrics_count_commands_by_type_and_outcome() {
        start("metered");
        String scrape =
                new String(service.get("/actuator/prometheus").response().body(), StandardCharsets.UTF_8);
        assertThat(scrape)
                .contains("sporbar_commands_seconds_count{")
                .contains("command=\"start-programme\"")
                .contains("outcome=\"recorded\"")
                .contains("sporbar_ledger_size")
                .contains("sporbar_events_appended");
    }

    private static final String ASSUMED =
            "{\"decidedOn\":\"2025-01-16\",\"basis\":{\"kind\":\"assumption\",\"by\":\"Prøven\",\"why\":\"Trengs i en prøve\"}}";
    private static final String START = """
            {"name":"Prøveprogrammet",
             "bodies":[{"id":"bystyret","name":"Bystyret","authorities":["adopt"]},
                       {"id":"byradet","name":"Byrådet","authorities":["recommend"]}],
             "seasons":{"spring":{"from":3,"to":6},"summer":{"from":6,"to":8},"autumn":{"from":8,"to":11},
                        "winter":{"from":12,"to":3},
                        "basis":{"kind":"assumption","by":"Prøven","why":"Ingen har sagt når en årstid begynner"}},
             "provenance":%s}""".formatted(ASSUMED);

    private static void start(String programme) {
        assertThat(send(programme, "start-programme", START).status()).isEqualTo(200);
    }

    private static Reply goal(String programme, String id, String wording, Map<String, String> headers) {
        return send(programme, "propose-goal", goalBody(id, wording), headers);
    }

    private static String goalBody(String id, String wording) {
        return "{\"goal\":\"%s\",\"number\":1,\"wording\":\"%s\",\"provenance\":%s}".formatted(id, wording, ASSUMED);
    }

    private static Reply revise(String programme, String wording, Map<String, String> headers) {
        String body = "{\"goal\":\"mal-1\",\"wording\":\"%s\",\"provenance\":%s}".formatted(wording, ASSUMED);
        return send(programme, "revise-goal", body, headers);
    }

    private static Reply send(String programme, String command, String body) {
        return send(programme, command, body, Map.of());
    }

    private static Reply send(String programme, String command, String body, Map<String, String> headers) {
        String path = "/api/programmes/" + programme + "/commands/" + command;
        return service.post(path, body.getBytes(StandardCharsets.UTF_8), authorised(headers));
    }

    private static Map<String, String> authorised(Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        return all;
    }

    private static Reply refused(int status, String code, java.util.function.Supplier<Reply> request) {
        long before = size();
        Reply reply = request.get();
        assertThat(reply.json().path("code").asString()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("detail").asString()).isNotBlank();
        assertThat(size()).as("nothing was recorded").isEqualTo(before);
        return reply;
    }

    private static long size() {
        return Long.parseLong(ask("select size from ledger_head"));
    }

    private static String ask(String sql) {
        try (Connection connection = service.database().dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
