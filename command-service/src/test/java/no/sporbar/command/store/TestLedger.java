package no.sporbar.command.store;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.sporbar.embedded.testing.TestDatabase;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty ledger in a database of its own, with roles that all of them share, and as many writers on it as a test opens. */
public final class TestLedger implements AutoCloseable {
    public final TestDatabase database;
    public final String appendRole;
    public final String auditRole;
    private final HikariDataSource pool = new HikariDataSource();
    private final List<Ledger> writers = new ArrayList<>();

    /** Migrated once, for the ledgers that are copies of it. Nobody stays connected to it. */
    private static final class Migrated {
        static final TestDatabase DATABASE = TestDatabase.create();
        static final String APPEND_ROLE = DATABASE.createRole("append");
        static final String AUDIT_ROLE = DATABASE.createRole("audit");

        static {
            migrate(DATABASE, APPEND_ROLE, AUDIT_ROLE);
        }
    }

    public TestLedger() {
        this(Migrated.DATABASE.copy(), Migrated.APPEND_ROLE, Migrated.AUDIT_ROLE);
    }

    private TestLedger(TestDatabase database, String appendRole, String auditRole) {
        this.database = database;
        this.appendRole = appendRole;
        this.auditRole = auditRole;
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(appendRole);
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(6);
    }

    /** A ledger whose database was migrated itself: what a role may do to a database as such is not copied with it. */
    static TestLedger migratedItself() {
        TestDatabase database = TestDatabase.create();
        TestLedger ledger = new TestLedger(database, database.createRole("append"), database.createRole("audit"));
        migrate(database, ledger.appendRole, ledger.auditRole);
        return ledger;
    }

    private static void migrate(TestDatabase database, String appendRole, String auditRole) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/command")
                .placeholders(Map.of("appendRole", appendRole, "auditRole", auditRole))
                .load()
                .migrate();
    }

    public Ledger writer() {
        return writer(InstantSource.system());
    }

    Ledger writer(InstantSource clock) {
        Ledger writer = new Ledger(
                connections(appendRole), clock, Duration.ofSeconds(10), new LedgerMeters(new SimpleMeterRegistry()));
        writers.add(writer);
        return writer;
    }

    LedgerEventStorageEngine engine() {
        return engine(writer());
    }

    LedgerEventStorageEngine engine(Ledger writer) {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return new LedgerEventStorageEngine(writer, reader(), new SnapshotStore(pool, () -> serializer));
    }

    public LedgerReader reader() {
        return new LedgerReader(pool);
    }

    public DataSource pool() {
        return pool;
    }

    /** New connections as the append role. */
    public DataSource connections() {
        return connections(appendRole);
    }

    DataSource connections(String role) {
        PGSimpleDataSource connections = (PGSimpleDataSource) database.dataSource(role, database.password());
        connections.setPrepareThreshold(1);
        return connections;
    }

    public JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    /** As somebody with every right in the server. */
    void superuser(String statement) {
        PGSimpleDataSource connections = (PGSimpleDataSource) database.dataSource(
                TestDatabase.server().user(), TestDatabase.server().password());
        JdbcClient.create(connections).sql(statement).update();
    }

    /** Changes what must never be changed, as somebody can who owns the server. */
    public void tamper(String change) {
        for (String table : List.of("ledger_entry", "signed_note"))
            superuser("alter table " + table + " disable trigger " + table + "_is_append_only");
        try {
            superuser(change);
        } finally {
            for (String table : List.of("ledger_entry", "signed_note"))
                superuser("alter table " + table + " enable always trigger " + table + "_is_append_only");
        }
    }

    /** Kills every connection of the writers, whatever they are doing. */
    void cutWriters() {
        sql().sql("""
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name = 'sporbar-ledger'\
            """).query().listOfRows();
    }

    @Override
    public void close() {
        writers.forEach(Ledger::close);
        pool.close();
    }
}
