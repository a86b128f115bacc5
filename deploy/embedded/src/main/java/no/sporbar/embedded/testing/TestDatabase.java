package no.sporbar.embedded.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import no.sporbar.embedded.LocalPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of a test's own, on the one PostgreSQL server of this JVM, with a role that owns it. */
public record TestDatabase(String name, String jdbcUrl, String user, String password) {

    /** A fresh database, owned by a fresh role. */
    public static TestDatabase create() {
        LocalPostgres server = server();
        String name = "t_" + UUID.randomUUID().toString().replace("-", "");
        String owner = name + "_owner";
        server.ensureDatabase(name, owner, name);
        return new TestDatabase(name, server.jdbcUrl(name), owner, name);
    }

    /**
     * Another database with all that is in this one, and the same owner. Cheaper than filling it again; nobody may be
     * connected to this one meanwhile.
     */
    public TestDatabase copy() {
        LocalPostgres server = server();
        String copy = "t_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection superuser =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + copy + " owner " + user + " template " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(copy, server.jdbcUrl(copy), user, password);
    }

    /** The server itself, for a test that needs its superuser. */
    public static LocalPostgres server() {
        return Shared.SERVER;
    }

    /** A connection source as the owner. Each connection is a new one; wrap it in a pool where that matters. */
    public DataSource dataSource() {
        return dataSource(user, password);
    }

    /** The name of a fresh login role without rights, unique to this database; its password is {@link #password}. */
    public String createRole(String suffix) {
        String role = name + "_" + suffix;
        server().ensureRole(role, password);
        return role;
    }

    public DataSource dataSource(String role, String rolePassword) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(jdbcUrl);
        dataSource.setUser(role);
        dataSource.setPassword(rolePassword);
        return dataSource;
    }

    private static final class Shared {
        static final LocalPostgres SERVER =
                TemporaryServer.start("sporbar-test-postgres", LocalPostgres::startForgetful);
    }
}
