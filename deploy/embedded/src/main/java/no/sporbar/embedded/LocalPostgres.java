package no.sporbar.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * A PostgreSQL server of one's own: programs, data, log and the superuser's password all below one folder, listening on
 * loopback only, and asking everybody for a password.
 *
 * <p>What it acknowledges is on disk (fsync, synchronous commit and full page writes are on). It outlives a killed JVM;
 * the next {@link #start} on the folder stops it cleanly and goes on with the same data. It registers no shutdown hook:
 * whoever starts it closes it, after those who use it.
 */
public final class LocalPostgres implements AutoCloseable {

    /** What moves the port, named in {@link PortTakenException}. */
    public static final String PORT_SETTING = "SPORBAR_POSTGRES_PORT";

    /** What every role could otherwise write into every database that it may read. */
    private static final String NO_LARGE_OBJECTS =
            "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private final FolderLock lock;
    private final PostgresCluster cluster;
    private final int port;
    private final String password;

    private LocalPostgres(FolderLock lock, PostgresCluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server in {@code folder}, which is created and filled at the first start. Returns when it answers.
     *
     * @param port the port to listen on, 0 for any free one
     * @throws PortTakenException if another program listens on the port
     * @throws FolderInUseException if another process (or this one) already runs a server there
     */
    public static LocalPostgres start(Path folder, int port) {
        return start(folder, port, true);
    }

    /** For a folder that nobody needs once this process has ended: nothing waits until it is on disk. */
    public static LocalPostgres startForgetful(Path folder) {
        return start(folder, 0, false);
    }

    private static LocalPostgres start(Path folder, int port, boolean durable) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(folder.toAbsolutePath().normalize(), port, durable, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalPostgres start(Path folder, int port, boolean durable, FolderLock lock) {
        Path logs = folder.resolve("log");
        try {
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PostgresCommands commands = new PostgresCommands(PostgresBinaries.unpackedBelow(folder), logs);
        PostgresCluster cluster = new PostgresCluster(commands, folder, durable);
        cluster.stopLeftover();
        int chosenPort = Ports.freeOr("PostgreSQL", port, PORT_SETTING);
        Path passwordFile = folder.resolve("superuser.password");
        String password = SecretFile.readOrCreate(passwordFile);
        cluster.initialise(passwordFile);
        cluster.start(chosenPort);
        return new LocalPostgres(lock, cluster, chosenPort, password);
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** The superuser; services get roles of their own ({@link #ensureRole}). */
    public String user() {
        return PostgresCluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** After this a role of that name exists, may log in with that password, and has no rights it did not have. */
    public void ensureRole(String name, String rolePassword) {
        try (Connection connection = superuserConnection()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                execute(connection, "CREATE ROLE " + identifier(name) + " LOGIN");
            }
            // Hashed on this side: the password itself reaches neither the server nor its log.
            connection.unwrap(PGConnection.class).alterUserPassword(name, rolePassword.toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw new EmbeddedServerException("cannot make the role " + name, e);
        }
    }

    /** After this the database exists and belongs to the role, which exists as after {@link #ensureRole}. */
    public void ensureDatabase(String name, String ownerRole, String ownerPassword) {
        ensureRole(ownerRole, ownerPassword);
        try (Connection connection = superuserConnection()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE " + identifier(name) + " OWNER " + identifier(ownerRole));
            }
            try (Connection inside = DriverManager.getConnection(jdbcUrl(name), user(), password)) {
                execute(inside, NO_LARGE_OBJECTS);
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException("cannot make the database " + name, e);
        }
    }

    /** Stops the server; all data is on disk when this returns. A second call does nothing. */
    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }

    private Connection superuserConnection() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), user(), password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain name: " + name);
        }
        return name;
    }
}
