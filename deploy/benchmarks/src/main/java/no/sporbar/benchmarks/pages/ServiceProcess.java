package no.sporbar.benchmarks.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.launcher.AutoConfigurations;
import no.sporbar.query.QueryServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real query service in a process of its own, whose heap is as small as the product promises. */
public final class ServiceProcess implements AutoCloseable {
    private static final String HEAP = "-Xmx512m";
    private static final String ANSWER = "port ";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Process process;
    private final URI web;

    private ServiceProcess(Process process, URI web) {
        this.process = process;
        this.web = web;
    }

    /** Starts the service and keeps it until nobody listens to this process any more. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(QueryServiceApplication.class).run(arguments)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            System.out.println(ANSWER + port);
            while (System.in.read() >= 0) continue;
        }
    }

    static ServiceProcess start(OwnServer server, String database, String brokers) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                ServiceProcess.class.getName(),
                "--spring.config.name=query-service",
                "--server.port=0",
                "--spring.datasource.url=" + server.jdbcUrl(database),
                "--spring.datasource.username=" + database,
                "--spring.datasource.password=" + OwnServer.PASSWORD,
                "--spring.flyway.placeholders.auditRole=nobody",
                "--sporbar.kafka.bootstrap-servers=" + brokers,
                "--sporbar.ledger.signing-patience=1d",
                "--sporbar.query.operators.tokens-folder=" + server.folder().resolve("tokens"),
                "--sporbar.query.webhooks.key-file=" + server.folder().resolve("webhooks.key"),
                "--spring.autoconfigure.exclude="
                        + AutoConfigurations.startingWith(List.of(
                                "org.axonframework.",
                                "no.sporbar.command.",
                                "org.springframework.boot.security.oauth2.server.authorization.")));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new ServiceProcess(process, URI.create("http://127.0.0.1:" + port(process) + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        for (String line = answers.readLine(); line != null; line = answers.readLine())
            if (line.startsWith(ANSWER)) {
                Thread.ofVirtual().start(() -> answers.lines().forEach(_ -> {}));
                return Integer.parseInt(line.substring(ANSWER.length()));
            }
        throw new IllegalStateException("the service ended before it answered");
    }

    URI web() {
        return web;
    }

    /** Until it has folded everything and can show it. */
    void awaitReady() {
        await(this::isReady);
    }

    private boolean isReady() {
        if (!process.isAlive()) throw new IllegalStateException("the service has ended");
        try {
            URI readiness = web.resolve("actuator/health/readiness");
            return ((HttpURLConnection) readiness.toURL().openConnection()).getResponseCode()
                    == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns as soon as it is so. */
    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("it took longer than " + PATIENCE);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroy();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
