package no.sporbar.benchmarks.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.embedded.LocalKafka;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rebuild of all projections and the plain consumer, in turn, over the same events. */
public final class RebuildBenchmark {
    private static final String DATABASE = "bench_query";
    private static final String PLAIN = "bench_consumer";
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
        PGSimpleDataSource consumed = server.dataSource(PLAIN);
        consumed.setReWriteBatchedInserts(true);
        try (LocalKafka kafka = LocalKafka.start(server.folder().resolve("kafka"), 0)) {
            Topic topic = Topic.made(kafka.bootstrapServers());
            progress.accept("recording " + plan.events() + " events of many programmes");
            record(topic);
            PlainConsumer plain = new PlainConsumer(topic, consumed);
            List<Double> rebuilt = new ArrayList<>();
            List<Double> inserted = new ArrayList<>();
            try (RebuildProcess.Child product = RebuildProcess.start(server.jdbcUrl(DATABASE), DATABASE)) {
                for (int i = 0; i <= plan.rebuilds(); i++) {
                    progress.accept(i == 0 ? "warming up the rebuild" : "rebuild, repetition " + i);
                    server.settle(DATABASE, PLAIN);
                    double own = plan.events() / product.rebuild(plan.events());
                    server.settle(DATABASE, PLAIN);
                    double others = plan.events() / seconds(plain.run(plan.events()));
                    if (i == 0) continue;
                    rebuilt.add(own);
                    inserted.add(others);
                }
            }
            return RebuildFigures.of(plan.events(), rebuilt, inserted);
        }
    }

    /** Fills the topic and the copy of the ledger, as the relay and the intake would have. */
    private void record(Topic topic) {
        try (HikariDataSource pool = RebuildProcess.pool(server.jdbcUrl(DATABASE), DATABASE);
                Topic.Filling filling = topic.filling()) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            LedgerCopy ledger = new LedgerCopy(jdbc);
            ManyProgrammes.inParts(plan.events(), APPENDED_AT_ONCE, entries -> {
                filling.publish(entries);
                List<LedgerEntry> read = entries.stream()
                        .map(entry -> LedgerEntry.read(entry.position(), entry.programme(), entry.bytes()))
                        .toList();
                transaction.executeWithoutResult(_ -> ledger.append(read));
            });
            jdbc.update("INSERT INTO programme_progress (programme, position)"
                    + " SELECT programme, max(position) FROM entry GROUP BY programme");
            jdbc.execute("VACUUM ANALYZE entry");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
