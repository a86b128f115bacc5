package no.sporbar.benchmarks.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.command.CommandServiceApplication;
import no.sporbar.command.rules.Command;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.command.store.Receipt;
import no.sporbar.events.Actor;
import no.sporbar.events.GoalId;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real command service on a free port, with the programme that the commands are about. Its relay is off. */
final class CommandService implements AutoCloseable {
    private static final String OWNER = "bench_command";
    private static final String APPEND = "bench_append";
    private static final String AUDIT = "bench_audit";

    private final ConfigurableApplicationContext context;
    private final Path tokens;
    private final CommandGateway gateway;
    private final EventStorageEngine engine;
    private final LedgerReader ledger;
    private final LedgerRows rows;

    /** @param database one of its own, which is made if it is not there */
    CommandService(OwnServer server, String database) {
        this(server, database, false);
    }

    /** @param signed whether its ledger is signed and checked meanwhile */
    CommandService(OwnServer server, String database, boolean signed) {
        server.ensureDatabase(database, OWNER);
        server.ensureRole(APPEND);
        server.ensureRole(AUDIT);
        tokens = server.folder().resolve("tokens");
        context = new SpringApplicationBuilder(CommandServiceApplication.class)
                .registerShutdownHook(false)
                .run(
                        "--spring.config.name=command-service",
                        "--server.port=0",
                        "--spring.datasource.url=" + server.jdbcUrl(database),
                        "--spring.datasource.username=" + APPEND,
                        "--spring.datasource.password=" + OwnServer.PASSWORD,
                        "--spring.flyway.user=" + OWNER,
                        "--spring.flyway.password=" + OwnServer.PASSWORD,
                        "--spring.flyway.placeholders.auditRole=" + AUDIT,
                        "--sporbar.relay.enabled=false",
                        "--sporbar.limits.write-burst=100000000",
                        "--sporbar.signing.enabled=" + signed,
                        "--sporbar.signing.key-folder=" + server.folder().resolve("keys-" + database),
                        "--sporbar.access.tokens-folder=" + tokens,
                        "--sporbar.personal.key-folder=" + tokens.resolveSibling("keys"));
        gateway = context.getBean(CommandGateway.class);
        engine = context.getBean(EventStorageEngine.class);
        ledger = context.getBean(LedgerReader.class);
        rows = new LedgerRows(server.dataSource(database));
        send(Goals.start());
        send(Goals.source());
    }

    /** Through Axon's gateway, as the HTTP API itself sends it. */
    Contestant throughGateway() {
        return new Sending("gateway", this::appendHistories, _ -> this::send, this::count, () -> {});
    }

    /** Through HTTP, each request with its bearer token and an idempotency key. */
    Contestant throughHttp() {
        WebServer web = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        URI service = URI.create("http://127.0.0.1:" + web.getPort() + "/");
        String token = token();
        return new Sending(
                "http", this::appendHistories, _ -> new HttpSender(service, token)::send, this::count, () -> {});
    }

    LedgerRows rows() {
        return rows;
    }

    /** Carries one command out; it must lead to one fact. */
    void send(Command command) {
        Map<String, Object> metaData = Map.of(
                "at",
                Instant.now(),
                "by",
                Actor.of(Goals.ACTOR),
                CloudEventCodec.ACTOR,
                Goals.ACTOR,
                CloudEventCodec.CORRELATION,
                UUID.randomUUID().toString());
        Receipt receipt = gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
        if (receipt.lines().size() != 1) throw new IllegalStateException("not accepted: " + command);
    }

    private void appendHistories(List<GoalId> goals) {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> all = new ArrayList<>();
            for (GoalId goal : goals) all.add(threads.submit(() -> engine.appendEvents(Goals.history(goal))));
            for (Future<?> one : all) one.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both the rows and the head say it, or the figure is worth nothing. */
    private long count() {
        long counted = rows.count();
        if (counted != ledger.size())
            throw new IllegalStateException("the ledger says " + ledger.size() + " and holds " + counted);
        return counted;
    }

    private String token() {
        try {
            return Files.readString(tokens.resolve(Goals.ACTOR + ".token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
