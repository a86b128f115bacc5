package no.sporbar.benchmarks.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.embedded.LocalKafka;
import org.postgresql.ds.PGSimpleDataSource;

/** The rebuild of all projections and the plain consumer, in turn, over the same events. */
public final class RebuildBenchmark {
    private static final String DATABASE = "bench_query";
    private static final String PLAIN = "bench_consumer";

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
        try (CopiedLedger ledger = new CopiedLedger(server.jdbcUrl(DATABASE), DATABASE);
                Topic.Filling filling = topic.filling()) {
            ManyProgrammes.inParts(plan.events(), CopiedLedger.AT_ONCE, entries -> {
                filling.publish(entries);
                ledger.append(entries);
            });
            ledger.arrived();
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
