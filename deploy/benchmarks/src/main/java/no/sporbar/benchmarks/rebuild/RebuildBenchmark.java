package no.sporbar.benchmarks.rebuild;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.embedded.LocalKafka;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** The rebuild of all projections and the plain consumer, in turn, over the same events. */
public final class RebuildBenchmark {
    private static final String DATABASE = "bench_query";
    private static final String PLAIN = "bench_consumer";
    private static final String PROJECTIONS = "no.sporbar.query";
    /** As the query service has it where nobody says otherwise. */
    private static final int PAGE = 5_000;

    private static final int APPENDED_AT_ONCE = 2_000;

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;

    public RebuildBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures both; the first time of each does not count. */
    public RebuildFigures run() throws SQLException {
        server.ensureDatabase(DATABASE, DATABASE);
        server.ensureDatabase(PLAIN, PLAIN);
        progress.accept("recording " + plan.events() + " events of many programmes");
        List<RecordedEntry> entries = ManyProgrammes.entries(plan.events());
        PGSimpleDataSource consumed = server.dataSource(PLAIN);
        consumed.setReWriteBatchedInserts(true);
        try (LocalKafka kafka = LocalKafka.start(server.folder().resolve("kafka"), 0);
                HikariDataSource pool = pool()) {
            PlainConsumer plain = new PlainConsumer(Topic.filled(kafka.bootstrapServers(), entries), consumed);
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            LedgerCopy ledger = new LedgerCopy(jdbc);
            Map<String, Long> upTo = copy(entries, ledger, transaction);
            Rebuild rebuild = new Rebuild(ledger, new Projections(jdbc, projections()), transaction, PAGE);
            List<Double> rebuilt = new ArrayList<>();
            List<Double> inserted = new ArrayList<>();
            for (int i = 0; i <= plan.rebuilds(); i++) {
                progress.accept(i == 0 ? "warming up the rebuild" : "rebuild, repetition " + i);
                server.checkpoint();
                double own = rate(rebuild, upTo);
                server.checkpoint();
                double others = plan.events() / seconds(plain.run(plan.events()));
                if (i == 0) continue;
                rebuilt.add(own);
                inserted.add(others);
            }
            return RebuildFigures.of(plan.events(), rebuilt, inserted);
        }
    }

    private HikariDataSource pool() {
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

    /** Fills the copy of the ledger, as the intake would have. */
    private static Map<String, Long> copy(
            List<RecordedEntry> entries, LedgerCopy ledger, TransactionTemplate transaction) {
        Map<String, Long> upTo = new HashMap<>();
        for (int from = 0; from < entries.size(); from += APPENDED_AT_ONCE) {
            List<LedgerEntry> some = entries.subList(from, Math.min(entries.size(), from + APPENDED_AT_ONCE)).stream()
                    .map(entry -> LedgerEntry.read(entry.position(), entry.programme(), entry.bytes()))
                    .toList();
            transaction.executeWithoutResult(_ -> ledger.append(some));
            for (LedgerEntry entry : some) upTo.put(entry.programme(), entry.position());
        }
        return upTo;
    }

    private double rate(Rebuild rebuild, Map<String, Long> upTo) {
        Rebuild.Result result = rebuild.run(upTo);
        if (result.events() != plan.events() || !result.failed().isEmpty())
            throw new IllegalStateException("not all was folded: " + result);
        return result.eventsPerSecond();
    }

    /** All that there are, found as the service finds them. */
    private static List<Projection<?, ?>> projections() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        List<Projection<?, ?>> found = new ArrayList<>();
        for (BeanDefinition each : scan.findCandidateComponents(PROJECTIONS))
            found.add((Projection<?, ?>) BeanUtils.instantiateClass(
                    ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null)));
        return found;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
