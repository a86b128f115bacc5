package no.sporbar.launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import no.sporbar.embedded.LocalKafka;
import no.sporbar.embedded.LocalPostgres;
import no.sporbar.embedded.login.LocalLogin;
import org.jspecify.annotations.Nullable;

/**
 * Where the data is and which ports on loopback are used; port 0 is any free one.
 *
 * @param data the one folder that everything is kept in
 * @param webPort the pages and the read API
 * @param commandPort the command API
 * @param loginPort where people log in
 * @param bundle an exit bundle that the empty ledger is filled from, instead of from the first programmes
 */
public record Settings(
        Path data,
        int webPort,
        int commandPort,
        int postgresPort,
        int kafkaPort,
        int loginPort,
        @Nullable Path bundle) {

    static final String DATA = "SPORBAR_DATA";
    static final String IMPORT = "SPORBAR_IMPORT";
    static final String WEB_PORT = "SPORBAR_WEB_PORT";
    static final String COMMAND_PORT = "SPORBAR_COMMAND_PORT";

    private static final String DEFAULT_DATA = "data";
    private static final int DEFAULT_WEB_PORT = 8080;
    private static final int DEFAULT_COMMAND_PORT = 8081;
    private static final int DEFAULT_POSTGRES_PORT = 54329;
    private static final int DEFAULT_KAFKA_PORT = 9092;
    private static final int DEFAULT_LOGIN_PORT = 8082;
    private static final int LARGEST_PORT = 65_535;

    /**
     * Reads the {@code SPORBAR_*} variables; what is not set has its default.
     *
     * @param workingDirectory what a relative data folder is relative to
     * @throws RefusedStartException if a variable makes no sense, naming it
     */
    public static Settings of(Map<String, String> environment, Path workingDirectory) {
        return new Settings(
                folder(environment, workingDirectory),
                port(environment, WEB_PORT, DEFAULT_WEB_PORT),
                port(environment, COMMAND_PORT, DEFAULT_COMMAND_PORT),
                port(environment, LocalPostgres.PORT_SETTING, DEFAULT_POSTGRES_PORT),
                port(environment, LocalKafka.PORT_SETTING, DEFAULT_KAFKA_PORT),
                port(environment, LocalLogin.PORT_SETTING, DEFAULT_LOGIN_PORT),
                bundle(environment, workingDirectory));
    }

    /** Free ports for everything: several may run side by side, each in a folder of its own. */
    public static Settings onFreePorts(Path data) {
        return new Settings(data, 0, 0, 0, 0, 0, null);
    }

    /** The same, from a bundle. */
    public Settings importing(Path from) {
        return new Settings(data, webPort, commandPort, postgresPort, kafkaPort, loginPort, from);
    }

    private static @Nullable Path bundle(Map<String, String> environment, Path workingDirectory) {
        String text = environment.getOrDefault(IMPORT, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            Path bundle = workingDirectory.resolve(text).toAbsolutePath().normalize();
            if (Files.isReadable(bundle)) {
                return bundle;
            }
        } catch (InvalidPathException e) {
            throw new RefusedStartException("refused.bundle", IMPORT, text);
        }
        throw new RefusedStartException("refused.bundle", IMPORT, text);
    }

    private static Path folder(Map<String, String> environment, Path workingDirectory) {
        String text = environment.getOrDefault(DATA, "");
        try {
            return workingDirectory
                    .resolve(text.isBlank() ? DEFAULT_DATA : text.strip())
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException e) {
            throw new RefusedStartException("refused.folder-name", DATA, text);
        }
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new RefusedStartException("refused.port-number", name, text);
        }
        throw new RefusedStartException("refused.port-number", name, text);
    }
}
