package no.sporbar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.embedded.LocalPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** The one PostgreSQL server that everything is measured on: in a temporary folder, and durable. */
public final class OwnServer implements AutoCloseable {
    /** Of every role on it; it listens on loopback, for as long as the run takes. */
    public static final String PASSWORD = "benchmark";

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Path folder;
    private final LocalPostgres postgres;

    /** @throws IllegalStateException if the server does not put on disk what it acknowledges */
    public OwnServer(Path folder) {
        this.folder = folder;
        this.postgres = LocalPostgres.start(folder.resolve("postgres"), 0);
        for (String setting : MUST_BE_ON)
            if (!ask("show " + setting).equals("on")) throw new IllegalStateException(setting + " is off");
    }

    public Path folder() {
        return folder;
    }

    /** What the reader of the figures should know of the server. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        settings.add("PostgreSQL " + ask("show server_version"));
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes", "shared_buffers"))
            settings.add(name + "=" + ask("show " + name));
        return settings;
    }

    /** The server's first process. */
    public long pid() {
        try {
            Path file = folder.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void ensureDatabase(String name, String owner) {
        postgres.ensureDatabase(name, owner, PASSWORD);
    }

    public void ensureRole(String name) {
        postgres.ensureRole(name, PASSWORD);
    }

    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    /** Connections as the superuser, with statements prepared on the server from the first use on. */
    public PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(jdbcUrl(database));
        dataSource.setUser(postgres.user());
        dataSource.setPassword(postgres.password());
        dataSource.setPrepareThreshold(1);
        return dataSource;
    }

    /** Writes out what is dirty, so that nobody pays for what another has left behind. */
    public void checkpoint() {
        run("postgres", "checkpoint");
    }

    /** The same where much was written into databases: what autovacuum would do to it next is done first. */
    public void settle(String... databases) {
        for (String database : databases) run(database, "vacuum analyze");
        checkpoint();
    }

    private void run(String database, String sql) {
        try (Connection connection = dataSource(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String sql) {
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
