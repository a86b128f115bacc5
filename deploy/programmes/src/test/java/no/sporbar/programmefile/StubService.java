package no.sporbar.programmefile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks the protocol of the command service and nothing more: it decides what it is told to decide. */
final class StubService implements AutoCloseable {
    /** What becomes of the next command. */
    enum Fate {
        CARRIED_OUT,
        NOT_READY,
        ANSWER_LOST,
        REFUSED,
        CONTENDED,
        NO_SUCH_TOKEN
    }

    private final HttpServer server;
    private final Map<String, String> answers = new HashMap<>();
    private final List<JsonNode> refusals = new ArrayList<>();
    private final Queue<Fate> fates = new ArrayDeque<>();
    final List<String> carriedOut = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<JsonNode> rehearsed = new ArrayList<>();
    int rehearsalStatus = 200;
    int requests;
    String language = "";
    String authorization = "";

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    ServiceAddress address() {
        return address("nb");
    }

    ServiceAddress address(String languageTag) {
        return new ServiceAddress(url(), "secret", Locale.forLanguageTag(languageTag), Duration.ofSeconds(10));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What happens to the next commands, one after another; later ones are carried out. */
    StubService next(Fate... next) {
        fates.addAll(List.of(next));
        return this;
    }

    /** Lets the rehearsal say no to one command. */
    StubService refuses(int index, String code, String detail, String... pointers) {
        ObjectNode refusal = EventJson.mapper().createObjectNode();
        refusal.put("index", index).put("code", code).put("detail", detail);
        for (String pointer : pointers)
            refusal.withArray("mistakes")
                    .addObject()
                    .put("pointer", pointer)
                    .put("code", code)
                    .put("detail", detail);
        refusals.add(refusal);
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        requests++;
        language = exchange.getRequestHeaders().getFirst("Accept-Language");
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("/api/commands"))
            answer(exchange, 200, SampleCommands.catalogue().toString());
        else if (path.endsWith("/rehearsals")) rehearse(exchange, body);
        else command(exchange, path);
    }

    private void rehearse(HttpExchange exchange, byte[] body) throws IOException {
        EventJson.mapper().readTree(body).path("commands").forEach(rehearsed::add);
        ObjectNode answer = EventJson.mapper().createObjectNode();
        answer.putArray("refusals").addAll(refusals);
        answer(exchange, rehearsalStatus, answer.toString());
    }

    private void command(HttpExchange exchange, String path) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String known = answers.get(key);
        Fate fate = fates.isEmpty() ? Fate.CARRIED_OUT : fates.remove();
        switch (fate) {
            case NOT_READY -> answer(exchange, 503, "");
            case REFUSED ->
                answer(exchange, 409, "{\"code\":\"goal.already-adopted\",\"detail\":\"Målet er vedtatt.\"}");
            case CONTENDED -> answer(exchange, 409, "{\"code\":\"version.contended\",\"detail\":\"Opptatt.\"}");
            case NO_SUCH_TOKEN -> answer(exchange, 401, "{\"code\":\"access.unknown\",\"detail\":\"Ukjent.\"}");
            case ANSWER_LOST -> {
                carryOut(path, key);
                exchange.close();
            }
            case CARRIED_OUT -> {
                if (known != null) exchange.getResponseHeaders().add("Idempotency-Replayed", "true");
                answer(exchange, 200, known != null ? known : carryOut(path, key));
            }
        }
    }

    private String carryOut(String path, String key) {
        carriedOut.add(path.substring(path.lastIndexOf('/') + 1));
        keys.add(key);
        String answer = "{\"outcome\":\"recorded\",\"lastPosition\":" + carriedOut.size() + "}";
        answers.put(key, answer);
        return answer;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
