package no.sporbar.benchmarks.rebuild;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A query database as the service makes it, with its copy of a ledger in it: as the intake would have left it, nothing folded. */
public final class CopiedLedger implements AutoCloseable {
    /** How many entries are best added at once. */
    public static final int AT_ONCE = 2_000;

    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LedgerCopy copy;

    public CopiedLedger(String url, String user) {
        pool = pool(url, user);
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        copy = new LedgerCopy(jdbc);
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
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

    /** Adds entries behind those that are there. */
    public void append(List<RecordedEntry> entries) {
        List<LedgerEntry> read = entries.stream()
                .map(entry -> LedgerEntry.read(entry.position(), entry.programme(), entry.bytes()))
                .toList();
        transaction.executeWithoutResult(_ -> copy.append(read));
    }

    /** Says that all of it has come. */
    public void arrived() {
        jdbc.update("INSERT INTO programme_progress (programme, position, recorded_at)"
                + " SELECT programme, max(position), max(recorded_at) FROM entry GROUP BY programme");
        jdbc.execute("VACUUM ANALYZE entry");
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    public LedgerCopy copy() {
        return copy;
    }

    @Override
    public void close() {
        pool.close();
    }
}
