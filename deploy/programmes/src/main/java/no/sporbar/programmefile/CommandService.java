package no.sporbar.programmefile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.sporbar.events.wire.EventJson;
import no.sporbar.programmefile.LoadStoppedException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the loader asks of the command service; every request may be repeated without harm. */
final class CommandService implements AutoCloseable {
    /** What came of one command. */
    enum Outcome {
        RECORDED,
        UNCHANGED,
        REPEATED
    }

    /** The service takes no rehearsal as long as this one. */
    static final class TooLongException extends RuntimeException {}

    /** How often a command is tried again that others kept from its turn. */
    private static final int TURNS = 5;

    private final Transport transport;

    CommandService(ServiceAddress address, Texts texts) {
        this.transport = new Transport(address, texts.languageTag());
    }

    /** The commands that it knows. */
    CommandSchemas commands() {
        return CommandSchemas.of(json(expectOk(transport.get("/api/commands"))));
    }

    /**
     * Lets the service decide on all commands, one after another as if each were recorded. Nothing is recorded.
     *
     * @throws TooLongException where the service takes fewer at a time
     */
    List<Refusal> rehearse(String programme, List<KeyedCommand> commands) {
        List<Map<String, Object>> list = commands.stream()
                .map(c -> Map.of("command", c.entry().command(), "body", c.body(), "idempotencyKey", c.key()))
                .toList();
        HttpResponse<byte[]> answer = transport.post(
                "/api/programmes/" + programme + "/rehearsals",
                EventJson.mapper().writeValueAsBytes(Map.of("commands", list)));
        if (answer.statusCode() == 413) throw new TooLongException();
        return Refusal.of(json(expectOk(answer)));
    }

    /** Has one command carried out. When this returns, its facts are recorded durably. */
    Outcome send(String programme, KeyedCommand command) {
        HttpResponse<byte[]> answer = post(programme, command);
        for (int turn = 1; turn < TURNS && Problem.of(answer).isContended(); turn++) answer = post(programme, command);
        expectOk(answer);
        if (answer.headers()
                .firstValue("Idempotency-Replayed")
                .filter("true"::equals)
                .isPresent()) return Outcome.REPEATED;
        return json(answer).path("outcome").asString("").equals("unchanged") ? Outcome.UNCHANGED : Outcome.RECORDED;
    }

    @Override
    public void close() {
        transport.close();
    }

    private HttpResponse<byte[]> post(String programme, KeyedCommand command) {
        return transport.post(
                "/api/programmes/" + programme + "/commands/" + command.entry().command(),
                EventJson.mapper().writeValueAsBytes(command.body()),
                "Idempotency-Key",
                command.key());
    }

    private static HttpResponse<byte[]> expectOk(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 == 2) return answer;
        Problem problem = Problem.of(answer);
        throw new ServiceTrouble(problem.reason(), problem.toString());
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return EventJson.mapper().readTree(answer.body());
        } catch (JacksonException e) {
            throw new ServiceTrouble(Reason.UNEXPECTED, "HTTP " + answer.statusCode());
        }
    }
}
