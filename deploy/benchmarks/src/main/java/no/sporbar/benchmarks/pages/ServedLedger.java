package no.sporbar.benchmarks.pages;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.rebuild.ManyProgrammes;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A query service over a ledger of many small programmes and a large one among them. The service itself has folded it, as it
 * does after an update: so its tables are what a rebuild leaves, with every index.
 */
final class ServedLedger implements AutoCloseable {
    /** One of the small programmes. */
    static final String SMALL = "reform-0";

    private static final String DATABASE = "bench_pages";
    private static final int APPENDED_AT_ONCE = 2_000;

    private final int entries;
    private final List<String> small;
    private final ServiceProcess service;

    ServedLedger(OwnServer server, int entries, int large) {
        this.entries = entries;
        server.ensureDatabase(DATABASE, DATABASE);
        try (HikariDataSource pool = pool(server)) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            write(pool, entries, large);
            small = jdbc.query(
                    "SELECT programme FROM programme_progress WHERE programme <> ? ORDER BY programme",
                    (rs, _) -> rs.getString(1),
                    LargeProgramme.ID.value());
            service = ServiceProcess.start(server, DATABASE);
            service.awaitReady();
            awaitTree(jdbc);
            jdbc.execute("VACUUM ANALYZE");
        }
    }

    private static void write(HikariDataSource pool, int entries, int large) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        LedgerCopy ledger = new LedgerCopy(jdbc);
        ManyProgrammes.inParts(entries, new LargeProgramme().events(large), APPENDED_AT_ONCE, some -> {
            List<LedgerEntry> read = some.stream()
                    .map(entry -> LedgerEntry.read(entry.position(), entry.programme(), entry.bytes()))
                    .toList();
            transaction.executeWithoutResult(_ -> ledger.append(read));
        });
        jdbc.update("INSERT INTO programme_progress (programme, position, recorded_at)"
                + " SELECT programme, max(position), max(recorded_at) FROM entry GROUP BY programme");
        jdbc.execute("VACUUM ANALYZE entry");
    }

    /** Until the service has hashed everything, as it does once for every entry. */
    private void awaitTree(JdbcTemplate jdbc) {
        ServiceProcess.await(() -> {
            Long size = jdbc.queryForObject("SELECT coalesce(max(size), 0) FROM tree_progress", Long.class);
            return size != null && size == entries;
        });
    }

    URI web() {
        return service.web();
    }

    String anySmall(RandomGenerator random) {
        return small.get(random.nextInt(small.size()));
    }

    /** One in the later half, so that there is much to tell. */
    long anyPosition(RandomGenerator random) {
        return random.nextLong(entries / 2, entries);
    }

    private static HikariDataSource pool(OwnServer server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl(DATABASE));
        config.setUsername(DATABASE);
        config.setPassword(OwnServer.PASSWORD);
        HikariDataSource pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .locations("db/query")
                .placeholders(Map.of("auditRole", "nobody"))
                .load()
                .migrate();
        return pool;
    }

    @Override
    public void close() {
        service.close();
    }
}
