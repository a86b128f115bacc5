package no.sporbar.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL data directory: made once, started, stopped, and taken over from a process that was killed. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final String STOP_SECONDS = "20";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LARGE_LOG = 8L << 20;

    /** What is acknowledged is on disk. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** So that it stays small. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", Ports.LOOPBACK),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "64MB"),
            // Fewer checkpoints while much is written: behind each, every page that is touched goes to the log once
            // more, whole.
            Map.entry("max_wal_size", "4GB"),
            Map.entry("io_method", "sync"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC")));

    private final PostgresCommands commands;
    private final Path folder;
    private final Path data;
    private final Path log;
    private final boolean durable;

    PostgresCluster(PostgresCommands commands, Path folder, boolean durable) {
        this.commands = commands;
        this.folder = folder;
        this.durable = durable;
        this.data = folder.resolve("cluster");
        this.log = folder.resolve("log").resolve("server.log");
    }

    /** Makes the data directory if there is none. Passwords (SCRAM) are asked for from the first moment on. */
    void initialise(Path passwordFile) {
        if (Files.isDirectory(data)) {
            return;
        }
        Path unfinished = folder.resolve("cluster.new");
        Folders.delete(unfinished);
        commands.runOrFail(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        try {
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a server that a killed process left running on this very data directory; harmless if there is none. */
    void stopLeftover() {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid).filter(ProcessHandle::isAlive).ifPresent(process -> takeOver(process, pidFile));
        } catch (NoSuchFileException e) {
            LOG.debug("no server was left running on {}", data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOver(ProcessHandle process, Path pidFile) {
        String program = process.info().command().orElse("");
        if (Path.of(program).getFileName().toString().startsWith("postgres")) {
            LOG.info("stopping the PostgreSQL server {} that was left running on {}", process.pid(), data);
            stop();
            return;
        }
        try {
            // The number was given to another program since: PostgreSQL would believe that the data is in use.
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the server answers on the port. */
    void start(int port) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<String> arguments = List.of(
                "start", "--pgdata=" + data, "--wait", "--timeout=60", "--log=" + log, "--options=" + options(port));
        startNewLogIfLarge();
        while (true) {
            long logStart = log.toFile().length();
            PostgresCommands.Outcome outcome = commands.run("pg_ctl", arguments);
            if (outcome.succeeded()) {
                return;
            }
            String said = logFrom(logStart);
            // Children of a server that was killed by force need a moment to notice it.
            if (!said.contains("pre-existing shared memory block")
                    || Instant.now().isAfter(deadline)) {
                throw new EmbeddedServerException("PostgreSQL did not start on " + data + ": "
                        + (said.isBlank() ? outcome.output() : said).strip());
            }
        }
    }

    /**
     * Stops the server: politely first, by force (its log is replayed at the next start) if it does not listen. What nobody
     * will need is not written out before.
     */
    void stop() {
        List<String> arguments =
                new ArrayList<>(List.of("stop", "--pgdata=" + data, "--wait", "--timeout=" + STOP_SECONDS));
        arguments.add(durable ? "--mode=fast" : "--mode=immediate");
        if (commands.run("pg_ctl", arguments).succeeded()) {
            return;
        }
        if (!commands.run("pg_ctl", List.of("status", "--pgdata=" + data)).succeeded()) {
            return;
        }
        arguments.set(arguments.size() - 1, "--mode=immediate");
        commands.runOrFail("pg_ctl", arguments);
    }

    private String options(int port) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        for (String each : DURABLE) options.append(" -c ").append(each).append(durable ? "=on" : "=off");
        SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return options.toString();
    }

    private void startNewLogIfLarge() {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logFrom(long start) {
        try {
            String text = Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
            return text.substring((int) Math.min(start, text.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
