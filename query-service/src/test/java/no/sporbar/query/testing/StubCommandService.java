package no.sporbar.query.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as the command-service would: with its catalogue, and to rehearsals and commands as a test has it answer. */
public final class StubCommandService implements AutoCloseable {
    /** What was asked of it. */
    public record Asked(String path, String body, String token, String key, String ifMatch) {}

    /** What it answers. */
    public record Answer(int status, String body) {}

    /** A rehearsal that nothing is wrong in. */
    public static final Answer ACCEPTED = new Answer(200, "{\"commands\":1,\"refusals\":[]}");

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Answer rehearsal = ACCEPTED;
    private volatile Answer command = new Answer(500, "{}");

    public StubCommandService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/commands", exchange -> answer(exchange, new Answer(200, catalogue())));
        server.createContext("/api/programmes", this::take);
        server.start();
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it answers so, and remembers what is asked. */
    public void answers(Answer toRehearsals, Answer toCommands) {
        rehearsal = toRehearsals;
        command = toCommands;
        asked.clear();
    }

    /** What was asked since then. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                path,
                body,
                header(exchange, "Authorization"),
                header(exchange, "Idempotency-Key"),
                header(exchange, "If-Match")));
        answer(exchange, path.endsWith("/rehearsals") ? rehearsal : command);
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String catalogue() {
        try (InputStream file =
                Objects.requireNonNull(StubCommandService.class.getResourceAsStream("/catalogue/commands.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
