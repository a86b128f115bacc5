package no.sporbar.command.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.sporbar.command.web.CommandService;
import no.sporbar.command.web.CommandService.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, each with a token, over HTTP. */
class FourEyesIT {
    private static final String ON =
            "{\"decidedOn\":\"2025-01-16\",\"basis\":{\"kind\":\"assumption\",\"by\":\"Prøven\",\"why\":\"Trengs\"}}";
    private static final String GOAL = "{\"goal\":\"mal-1\",\"adoptedBy\":\"bystyret\",\"provenance\":" + ON + "}";
    private static final String KARI = "programkontoret";
    private static final String OLA = "godkjenner";
    private static final String NEIGHBOUR = "nabo";

    @TempDir
    static Path folder;

    static CommandService service;

    @BeforeAll
    static void start() {
        service = CommandService.start(
                folder.resolve("tokens"),
                "sporbar.access.actors[0].id=" + KARI,
                "sporbar.access.actors[0].name=Programkontoret",
                "sporbar.access.actors[0].roles=recorder",
                "sporbar.access.actors[1].id=" + OLA,
                "sporbar.access.actors[1].name=Godkjenner",
                "sporbar.access.actors[1].roles=approver",
                "sporbar.access.actors[2].id=" + NEIGHBOUR,
                "sporbar.access.actors[2].name=Nabo",
                "sporbar.access.actors[2].roles=recorder:next-door,approver:next-door");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void what_one_asks_for_another_approves_and_the_ledger_says_who_did_what() {
        programme("both");
        assertRefused(409, "four-eyes.required", send(KARI, "both", "adopt-goal", GOAL));
        ok(ask("both", "a-1"));
        assertRefused(403, "access.no-role", settle(KARI, "both", "give-approval", "a-1"));
        Reply given = ok(settle(OLA, "both", "give-approval", "a-1"));
        assertThat(given.json().path("lastPosition").asLong())
                .isEqualTo(given.json().path("firstPosition").asLong() + 1);
        assertThat(column("""
                select type || ' ' || actor || ' ' || actor_role from audit.entries
                where programme = 'both' and (stream like 'approval:%' or type = 'goal.adopted') order by position"""))
                .isEqualTo("approval.requested programkontoret recorder, approval.given godkjenner approver, "
                        + "goal.adopted godkjenner approver");
        assertThat(column("""
                select g.type from audit.entries e join audit.entries g on g.event_id::text = e.causation_id
                where e.programme = 'both' and e.type = 'goal.adopted'""")).isEqualTo("approval.given");
    }

    @Test
    void who_approves_does_not_ask_and_sends_nothing_alone() {
        programme("roles");
        assertRefused(403, "access.no-role", send(OLA, "roles", "adopt-goal", GOAL));
        assertRefused(403, "access.no-role", send(OLA, "roles", "request-approval", asking("a-1", "adopt-goal", GOAL)));
    }

    @Test
    void mistakes_within_what_is_asked_for_are_named_by_their_place() {
        programme("mistaken");
        String body = asking("a-1", "adopt-goal", "{\"goal\":\"MÅL\",\"fly\":1,\"provenance\":" + ON + "}");
        Reply reply = assertRefused(400, "request.invalid", send(KARI, "mistaken", "request-approval", body));
        assertThat(reply.json()
                        .path("mistakes")
                        .valueStream()
                        .map(m -> m.path("pointer").asString()))
                .contains("/body/adoptedBy", "/body/fly", "/body/goal");
        assertRefused(400, "request.invalid", send(KARI, "mistaken", "request-approval", asking("a-1", "fly", "{}")));
    }

    @Test
    void a_rehearsal_says_what_an_approval_would_lead_to() throws IOException {
        programme("rehearsed");
        ok(ask("rehearsed", "a-1"));
        Reply reply = rehearse(OLA, "rehearsed", "give-approval", settling("a-1"));
        assertThat(reply.json()
                        .path("facts")
                        .valueStream()
                        .map(f -> f.path("type").asString()))
                .containsExactly("approval.given", "goal.adopted");
        assertThat(rehearse(KARI, "rehearsed", "adopt-goal", GOAL)
                        .json()
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("four-eyes.required");
    }

    @Test
    void of_approving_and_taking_back_at_once_one_wins() {
        programme("raced");
        for (int i = 0; i < 5; i++) {
            String id = "a-" + i;
            ok(send(KARI, "raced", "request-approval", asking(id, "rename-programme", """
                    {"name":"Navn %d","provenance":%s}""".formatted(i, ON))));
            List<Reply> replies = together(
                    () -> settle(OLA, "raced", "give-approval", id),
                    () -> settle(KARI, "raced", "withdraw-approval-request", id));
            assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        }
        assertThat(column("""
                select count(*)::text from audit.entries a where programme = 'raced' and type = 'approval.given'
                and not exists (select from audit.entries e where e.position = a.position + 1
                                and e.type = 'programme.renamed')""")).isEqualTo("0");
    }

    @Test
    void a_name_that_waits_for_approval_is_never_in_the_ledger_and_is_there_when_it_was_approved() {
        programme("named");
        ok(send(KARI, "named", "open-consultation", """
                {"consultation":"horing","title":"Høring","form":"hearing","questions":[{"number":"1","text":"Hva?"}],
                 "window":"2025-01/2025-02","provenance":%s}""".formatted(ON)));
        String response = """
                {"response":"svar-1","consultation":"horing","group":"private-person","privateName":"Kari Kanarifugl",
                 "answers":[{"question":"1","position":"sceptical","summary":"skeptisk"}],"provenance":%s}""".formatted(ON);
        ok(send(KARI, "named", "request-approval", asking("a-1", "receive-response", response)));
        Map<String, String> repeat = Map.of("Idempotency-Key", "k-1");
        ok(send(KARI, "named", "request-approval", asking("a-1", "receive-response", response), repeat));
        ok(settle(OLA, "named", "give-approval", "a-1"));
        assertThat(
                        column(
                                "select count(*)::text from ledger_entry where position(convert_to('Kanarifugl', 'UTF8') in entry) > 0"))
                .isEqualTo("0");
        Reply opened = service.get("/api/programmes/named/personal-data/svar-1", as(KARI, Map.of()));
        assertThat(opened.json().at("/values/0/text").asString()).isEqualTo("Kari Kanarifugl");
        assertThat(column("""
                select count(distinct data #>> '{privateName,commitment}')::text || count(*)::text from (
                    select data -> 'body' as data from audit.entries where programme = 'named' and type = 'approval.requested'
                    union all
                    select data from audit.entries where programme = 'named' and type = 'response.received') as both_of_them""")).isEqualTo("12");
    }

    @Test
    void whoever_records_and_approves_in_another_programme_settles_nothing_in_this_one() {
        programme("here");
        programme("next-door");
        ok(ask("here", "a-1"));
        for (String command : List.of("give-approval", "refuse-approval", "withdraw-approval-request")) {
            String reason = command.equals("give-approval") ? "" : "\"reason\":\"fordi\",";
            String body = settling("a-1", reason);
            assertRefused(403, "access.no-role", send(NEIGHBOUR, "here", command, body));
            assertThat(rehearse(NEIGHBOUR, "here", command, body).status()).isEqualTo(403);
            assertRefused(404, "approval.unknown", send(NEIGHBOUR, "next-door", command, body));
            for (String elsewhere :
                    List.of(settling("here/a-1", reason), settling("a-1", reason + "\"programme\":\"here\",")))
                assertRefused(400, "request.invalid", send(NEIGHBOUR, "next-door", command, elsewhere));
        }
        assertRefused(
                403, "access.no-role", send(NEIGHBOUR, "here", "request-approval", asking("a-2", "adopt-goal", GOAL)));
        assertThat(service.get("/api/programmes/here/personal-data/a-1", as(NEIGHBOUR, Map.of()))
                        .status())
                .isEqualTo(403);
        ok(settle(OLA, "here", "give-approval", "a-1"));
    }

    private static void programme(String id) {
        ok(send(KARI, id, "start-programme", """
                {"name":"Prøve","bodies":[{"id":"bystyret","name":"Bystyret","authorities":["adopt"]}],
                 "seasons":{"spring":{"from":3,"to":6},"summer":{"from":6,"to":8},"autumn":{"from":8,"to":11},
                            "winter":{"from":12,"to":3},"basis":{"kind":"assumption","by":"Prøven","why":"Trengs"}},
                 "provenance":%s}""".formatted(ON)));
        ok(send(KARI, id, "propose-goal", """
                {"goal":"mal-1","number":1,"wording":"Gode tjenester","provenance":%s}""".formatted(ON)));
        ok(send(KARI, id, "set-four-eyes", """
                {"commands":["adopt-goal"],"reason":"vedtak tar to","provenance":%s}""".formatted(ON)));
    }

    private static Reply ask(String programme, String id) {
        return send(KARI, programme, "request-approval", asking(id, "adopt-goal", GOAL));
    }

    private static String asking(String id, String command, String body) {
        return """
                {"approval":"%s","command":"%s","body":%s,"reason":"vedtatt i møtet","provenance":%s}""".formatted(id, command, body, ON);
    }

    private static Reply settle(String actor, String programme, String command, String id) {
        return send(actor, programme, command, settling(id));
    }

    private static String settling(String id) {
        return settling(id, "");
    }

    private static String settling(String id, String more) {
        return "{%s\"approval\":\"%s\",\"provenance\":%s}".formatted(more, id, ON);
    }

    private static Reply rehearse(String actor, String programme, String command, String body) {
        String list = "{\"commands\":[{\"command\":\"%s\",\"body\":%s}]}".formatted(command, body);
        return service.post(
                "/api/programmes/" + programme + "/rehearsals",
                list.getBytes(StandardCharsets.UTF_8),
                as(actor, Map.of()));
    }

    private static Reply send(String actor, String programme, String command, String body) {
        return send(actor, programme, command, body, Map.of());
    }

    private static Reply send(
            String actor, String programme, String command, String body, Map<String, String> headers) {
        String path = "/api/programmes/" + programme + "/commands/" + command;
        return service.post(path, body.getBytes(StandardCharsets.UTF_8), as(actor, headers));
    }

    private static Map<String, String> as(String actor, Map<String, String> headers) {
        try {
            Map<String, String> all = new HashMap<>(headers);
            all.put("Authorization", "Bearer " + service.token(actor));
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.status()).as(() -> reply.json().toString()).isEqualTo(200);
        return reply;
    }

    private static Reply assertRefused(int status, String code, Reply reply) {
        assertThat(reply.json().path("code").asString()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        return reply;
    }

    private static List<Reply> together(Supplier<Reply> one, Supplier<Reply> other) {
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(one);
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }

    private static String column(String sql) {
        try (Connection connection = service.database().dataSource().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) all.append(all.isEmpty() ? "" : ", ").append(rows.getString(1));
            return all.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
