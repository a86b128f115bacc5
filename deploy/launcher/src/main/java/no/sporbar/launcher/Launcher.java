package no.sporbar.launcher;

import java.nio.file.Path;
import no.sporbar.embedded.PortTakenException;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.login.LocalLogin;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts Sporbar on one machine, from the command line or from a test. */
public final class Launcher {

    private final Console console;
    private final Started started = new Started();

    private Launcher(Console console) {
        this.console = console;
    }

    /** Runs until the process is told to end; it then stops everything in order. */
    public static void main(String[] arguments) {
        Console console = Console.ofThisMachine();
        Launcher launcher = new Launcher(console);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        try {
            launcher.startAll(Settings.of(System.getenv(), Path.of("")));
        } catch (RefusedStartException refusal) {
            console.refuse(refusal);
            System.exit(1);
        } catch (RuntimeException e) {
            console.say("failed", String.valueOf(e.getMessage()));
            LoggerFactory.getLogger(Launcher.class).error("could not start", e);
            System.exit(1);
        }
    }

    /**
     * Starts everything, or nothing. When this returns both services answer and the first programme is recorded; what is
     * recorded is in the data folder and there again at the next start, whether this one was closed or killed.
     *
     * @throws RefusedStartException if a port is taken, or the folder is in use or somebody else's
     */
    public static RunningSporbar start(Settings settings) {
        return new Launcher(Console.ofThisMachine()).startAll(settings);
    }

    private RunningSporbar startAll(Settings settings) {
        boolean ready = false;
        try {
            logThroughOneSystem();
            DataFolder data = started.and(DataFolder.take(settings.data()));
            int webPort = Ports.freeOr("web", settings.webPort(), Settings.WEB_PORT);
            int commandPort = Ports.freeOr("commands", settings.commandPort(), Settings.COMMAND_PORT);
            int loginPort = Ports.freeOr("login", settings.loginPort(), LocalLogin.PORT_SETTING);
            Servers servers = started.and(Servers.start(data, settings));
            Databases databases = new Databases(servers.postgres(), data);
            databases.ensure();
            String brokers = servers.kafka().bootstrapServers();
            Topics.ensure(brokers);
            console.sayAfter("progress.servers");
            Services services = started.and(Services.start(
                    ServiceProperties.ofCommandService(
                            databases, data, brokers, commandPort, loginPort, settings.bundle()),
                    ServiceProperties.ofQueryService(databases, data, brokers, webPort, commandPort, loginPort)));
            console.sayAfter("progress.services");
            console.say("ledger.key", data.verifierKey(), data.keys());
            FirstProgrammes programmes = new FirstProgrammes(data.tokens(), services.commands(), console);
            LocalLogin login = started.and(login(settings, data, services, programmes, loginPort));
            RunningSporbar running = new RunningSporbar(data, servers, services, login, started);
            console.sayAfter("ready", running.web(), data.path(), data.tokens());
            console.say("login", running.web(), running.demoUsers());
            started.and(FirstVisits.begin(running.web(), programmes.loaded()));
            ready = true;
            return running;
        } catch (PortTakenException e) {
            throw new RefusedStartException("refused.port-taken", e.port(), e.setting());
        } finally {
            if (!ready) {
                started.close();
            }
        }
    }

    /** The login starts while the first programme is loaded: nobody waits for it, and the services find it when they need it. */
    private LocalLogin login(
            Settings settings, DataFolder data, Services services, FirstProgrammes programmes, int port) {
        LocalLogin login = Together.start(() -> LocalLogin.start(data.login(), port), () -> {
                    if (settings.bundle() == null) {
                        programmes.load();
                    }
                    return () -> {};
                })
                .first();
        login.serve(services.webPort());
        return login;
    }

    /**
     * Two contexts in one process would each set logging up, and the first to close would take it down for both. So
     * Spring Boot leaves it alone here, and {@code logback.xml} says what is shown.
     */
    private static void logThroughOneSystem() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LoggerFactory.getILoggerFactory(); // before two threads ask for it at once
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private void stop() {
        if (started.isRunning()) {
            console.say("progress.stopping");
            started.close();
            console.say("progress.stopped");
        }
    }
}
