package no.sporbar.command.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.command.CommandServiceApplication;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.wire.EventJson;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The real service on a free port with a database of its own, and a client that talks to it as anybody would. */
public final class CommandService implements AutoCloseable {
    /** An answer with its body read as JSON. */
    public record Reply(int status, JsonNode json, HttpResponse<byte[]> response) {}

    private final TestDatabase database;
    private final Path tokens;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private CommandService(TestDatabase database, Path tokens, List<Class<?>> parts, String... more) {
        this.database = database;
        this.tokens = tokens;
        String append = database.createRole("append");
        List<String> properties = new ArrayList<>(List.of(
                "spring.config.name=command-service",
                "server.port=0",
                "spring.datasource.url=" + database.jdbcUrl(),
                "spring.datasource.username=" + append,
                "spring.datasource.password=" + database.password(),
                "spring.flyway.user=" + database.user(),
                "spring.flyway.password=" + database.password(),
                "spring.flyway.placeholders.auditRole=" + database.createRole("audit"),
                "spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                "sporbar.relay.topic=" + TestBroker.newTopicName(),
                "sporbar.signing.topic=" + TestBroker.newTopicName(),
                "sporbar.signing.key-folder=" + tokens.resolve("keys-" + database.name()),
                "sporbar.access.tokens-folder=" + tokens,
                "sporbar.personal.key-folder=" + tokens.resolveSibling("keys")));
        properties.addAll(List.of(more));
        List<Class<?>> sources = new ArrayList<>(parts);
        sources.add(CommandServiceApplication.class);
        this.context = new SpringApplicationBuilder(sources.toArray(Class[]::new))
                .properties(properties.toArray(String[]::new))
                .run(properties.stream().map(p -> "--" + p).toArray(String[]::new));
    }

    /** Starts it on an empty database. */
    public static CommandService start(Path folder, String... properties) {
        return start(folder, List.of(), properties);
    }

    /** Starts it on an empty database with further parts in it. */
    public static CommandService start(Path folder, List<Class<?>> parts, String... properties) {
        return new CommandService(TestDatabase.create(), folder, parts, properties);
    }

    /** Starts it again, on the database and the files that it left behind. */
    public CommandService again(String... more) {
        return new CommandService(database, tokens, List.of(), more);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public TestDatabase database() {
        return database;
    }

    public String token(String actor) throws IOException {
        return Files.readString(tokens.resolve(actor + ".token")).strip();
    }

    public Reply post(String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path).POST(BodyPublishers.ofByteArray(body)).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request);
    }

    public Reply get(String path) {
        return send(request(path));
    }

    public Reply get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            byte[] json = type.contains("json") ? response.body() : "{}".getBytes();
            return new Reply(response.statusCode(), EventJson.mapper().readTree(json), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
