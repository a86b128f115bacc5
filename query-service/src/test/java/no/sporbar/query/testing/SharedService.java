package no.sporbar.query.testing;

import static no.sporbar.query.testing.Patience.awaitThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.login.LocalLogin;
import no.sporbar.embedded.testing.SignedTokens;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running service for several test classes, each with programmes of its own, so that the service starts once. It is
 * given to whoever has it as a parameter, and ends after the last test.
 */
public final class SharedService implements AutoCloseable {
    /** As many may listen at once. */
    public static final int LISTENERS = 20;

    private final String topic = TestBroker.createTopic(2);
    private final WrittenLedger ledger = new WrittenLedger();
    private final Path folder = folder();
    private final LocalLogin.Files loginFiles = LocalLogin.Files.in(folder);
    private final int loginPort = Ports.freeOr("login", 0, LocalLogin.PORT_SETTING);
    private @Nullable LocalLogin login;
    private final StubCommandService commands = new StubCommandService();
    private final RunningService service = RunningService.start(
            TestDatabase.create(),
            topic,
            "--spring.datasource.hikari.maximum-pool-size=6",
            "--sporbar.query.live.clients=" + LISTENERS,
            "--sporbar.query.live.heartbeat=100ms",
            "--sporbar.query.operators.tokens-folder=" + Tokens.in(folder),
            "--sporbar.query.webhooks.key-file=" + folder.resolve("webhooks.key"),
            "--sporbar.query.webhooks.allow-private=true",
            "--sporbar.query.command-service.url=" + commands.url(),
            // All tests come from one address.
            "--sporbar.query.limits.login.burst=100000",
            "--sporbar.query.limits.write.burst=100000",
            "--sporbar.login.issuer=" + LocalLogin.issuer(loginPort),
            "--sporbar.login.client-secret-file=" + loginFiles.secret(),
            // Soon enough to wait for.
            "--sporbar.login.refresh=1s",
            "--server.servlet.session.cookie.secure=false");

    private static Path folder() {
        try {
            return Files.createTempDirectory("sporbar-shared");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it to tests. */
    public static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedService.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(SharedService.class))
                    .computeIfAbsent(SharedService.class, _ -> new SharedService());
        }
    }

    public RunningService service() {
        return service;
    }

    /** What it sends commands to. */
    public StubCommandService commands() {
        return commands;
    }

    /** The login that it sends people to, which starts when somebody first asks for it. */
    public synchronized LocalLogin login() {
        if (login == null) {
            login = LocalLogin.start(loginFiles, loginPort);
            login.serve(URI.create(service.address("/")).getPort());
        }
        return login;
    }

    /** Tokens as the login signs them. */
    public SignedTokens tokens() {
        return new SignedTokens(login().issuer(), loginFiles.key());
    }

    /** Records facts, and returns when they can be read. */
    public synchronized List<LedgerEntry> record(DomainEvent... facts) {
        List<LedgerEntry> entries = ledger.recordAll(List.of(facts));
        Published.to(topic, entries);
        LedgerEntry last = entries.getLast();
        awaitThat(
                service,
                () -> assertThat(service.get("/api/programmes/" + last.programme())
                                .headers()
                                .firstValueAsLong("Sporbar-Position"))
                        .hasValue(last.position()));
        return entries;
    }

    @Override
    public void close() {
        service.close();
        commands.close();
        if (login != null) login.close();
    }
}
