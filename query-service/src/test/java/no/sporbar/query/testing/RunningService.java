package no.sporbar.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.QueryServiceApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, with the test's own database and topic, as its own jar would run it. */
public final class RunningService implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningService start(TestDatabase db, String topic, String... more) {
        String[] own = {
            "--server.port=0",
            "--spring.datasource.url=" + db.jdbcUrl(),
            "--spring.datasource.username=" + db.user(),
            "--spring.datasource.password=" + db.password(),
            "--spring.datasource.hikari.maximum-pool-size=4",
            "--sporbar.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
            "--sporbar.kafka.topic=" + topic,
            "--sporbar.query.intake.group=" + topic,
            "--sporbar.ledger.checkpoint-topic=" + topic + "-checkpoints",
            // Most tests have no log that signs what they publish.
            "--sporbar.ledger.signing-patience=1h",
            "--sporbar.query.operators.tokens-folder=" + Tokens.folder(),
        };
        Set<String> said = Arrays.stream(more).map(RunningService::name).collect(Collectors.toSet());
        String[] all = Stream.concat(Arrays.stream(own).filter(each -> !said.contains(name(each))), Arrays.stream(more))
                .toArray(String[]::new);
        return new RunningService(QueryServiceApplication.start(all));
    }

    /** Spring would join the values of a setting that is given twice. */
    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All of its parts. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Where a path of it is. */
    public String address(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** As it comes, whatever it is. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(path, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    /** Sends a body, which may be empty. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address(path))), body, headers);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the service says of itself, for a test that fails. */
    public String state() {
        return Stream.of("/actuator/health", "/api/programmes", "/api/parked", "/actuator/prometheus")
                .map(path -> path + ": " + get(path).body())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
