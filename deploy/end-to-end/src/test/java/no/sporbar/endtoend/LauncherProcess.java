package no.sporbar.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import no.sporbar.events.wire.EventJson;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The product as one process of its own that a test may start, ask, kill and start again in the same folder. */
final class LauncherProcess implements AutoCloseable {
    /** Longer than the slowest machine needs: only a failure ever takes so long. */
    static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path data;
    private final Path log;
    private final Map<String, String> ports;
    private final Map<String, String> variables;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> command = new ArrayList<>();
    private @Nullable Process process;

    LauncherProcess(Path folder) {
        this(folder, Map.of());
    }

    /** @param variables of the environment, beside those that name the folder and the ports */
    LauncherProcess(Path folder, Map<String, String> variables) {
        this.data = folder.resolve("data");
        this.log = folder.resolve("log.txt");
        this.ports = Map.of(
                "SPORBAR_WEB_PORT", freePort(),
                "SPORBAR_COMMAND_PORT", freePort(),
                "SPORBAR_POSTGRES_PORT", freePort(),
                "SPORBAR_KAFKA_PORT", freePort(),
                "SPORBAR_LOGIN_PORT", freePort());
        this.variables = Map.copyOf(variables);
    }

    /** Starts the process and returns at once. */
    void start() {
        command.clear();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(System.getProperty("sporbar.launcher.jvm", "-Xmx320m").split(" ")));
        command.addAll(ClassCache.options());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // The product's own, not the one that keeps tests quiet.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                ClassCache.classPath(),
                "no.sporbar.launcher.Launcher"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        builder.environment().putAll(ports);
        builder.environment().put("SPORBAR_DATA", data.toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until both services answer. */
    LauncherProcess awaitServices() {
        await(() -> isUp(web("/actuator/health")) && isUp(commands("/actuator/health")));
        return this;
    }

    /** Waits until the first programme is loaded and shown whole. */
    LauncherProcess awaitLoaded() {
        await(() -> Files.readString(log).contains(web("/").toString()));
        return this;
    }

    /** As the power does it: the JVM and, where asked, PostgreSQL too, without a word of warning. */
    void kill(boolean postgresToo) {
        running().destroyForcibly();
        if (postgresToo) postmaster().ifPresent(ProcessHandle::destroyForcibly);
        try {
            running().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end and waits until it has. */
    int stop() {
        running().destroy();
        try {
            if (!running().waitFor(PATIENCE)) throw new IllegalStateException("it did not stop:\n" + log());
            ClassCache.ended(command);
            return running().exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI web(String path) {
        return URI.create("http://127.0.0.1:" + ports.get("SPORBAR_WEB_PORT") + path);
    }

    URI commands(String path) {
        return URI.create("http://127.0.0.1:" + ports.get("SPORBAR_COMMAND_PORT") + path);
    }

    /** The folder that everything is kept in. */
    Path data() {
        return data;
    }

    /** A database, with a role whose password the data folder keeps. */
    String jdbcUrl(String database, String role) {
        try {
            String password =
                    Files.readString(data.resolve("passwords").resolve(role)).strip();
            return "jdbc:postgresql://127.0.0.1:%s/%s?user=%s&password=%s"
                    .formatted(ports.get("SPORBAR_POSTGRES_PORT"), database, role, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String token(String actor) {
        try {
            return Files.readString(data.resolve("tokens").resolve(actor + ".token"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody who can log in to a local run has the same. */
    String demoPassword() {
        try (Stream<String> lines = Files.lines(data.resolve("tokens").resolve("demo-users.txt"))) {
            String start = "password: ";
            return lines.filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a command as the one who loads programme files, and returns when what it says is durable. */
    void command(String programme, String name, String body) {
        HttpRequest request = HttpRequest.newBuilder(commands("/api/programmes/" + programme + "/commands/" + name))
                .header("Authorization", "Bearer " + token("programfil"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        well(exchange(request));
    }

    JsonNode json(String path) {
        return json(web(path));
    }

    JsonNode json(URI address) {
        return EventJson.mapper().readTree(well(get(address)).body());
    }

    private static HttpResponse<byte[]> well(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 200) return answer;
        String body = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
        throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + body);
    }

    String page(String path) {
        return new String(get(web(path)).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> get(URI address) {
        return exchange(
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1)).build());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri() + " does not answer", e);
        }
    }

    private boolean isUp(URI address) {
        try {
            return get(address).statusCode() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        if (!running().isAlive()) throw new IllegalStateException("it ended:\n" + log());
                        return condition.call();
                    });
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            throw new IllegalStateException("not within " + PATIENCE + ":\n" + log(), e);
        }
    }

    private Process running() {
        if (process == null) throw new IllegalStateException("it was never started");
        return process;
    }

    private Optional<ProcessHandle> postmaster() {
        try (Stream<Path> files = Files.find(data, 6, (path, _) -> path.endsWith("postmaster.pid"))) {
            Optional<Path> file = files.findFirst();
            if (file.isEmpty()) return Optional.empty();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file.get()).getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that the system gives to outgoing connections, one of which could take it before the product does. */
    private static String freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return Integer.toString(socket.getLocalPort());
            } catch (IOException taken) {
                // another one then
            }
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) stop();
        postmaster().ifPresent(ProcessHandle::destroy);
        http.close();
    }
}
