package no.sporbar.benchmarks.pages;

import java.net.URI;
import java.util.List;
import java.util.random.RandomGenerator;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.rebuild.CopiedLedger;
import no.sporbar.benchmarks.rebuild.ManyProgrammes;
import no.sporbar.embedded.LocalKafka;
import no.sporbar.launcher.Topics;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A query service over a ledger of many small programmes and a large one among them. The service itself has folded it, as it
 * does after an update: so its tables are what a rebuild leaves, with every index.
 */
final class ServedLedger implements AutoCloseable {
    /** One of the small programmes. */
    static final String SMALL = "reform-0";

    private static final String DATABASE = "bench_pages";

    private final int entries;
    private final List<String> small;
    private final LocalKafka kafka;
    private final ServiceProcess service;

    ServedLedger(OwnServer server, int entries, int large) {
        this.entries = entries;
        server.ensureDatabase(DATABASE, DATABASE);
        try (CopiedLedger ledger = new CopiedLedger(server.jdbcUrl(DATABASE), DATABASE)) {
            ManyProgrammes.inParts(entries, new LargeProgramme().events(large), CopiedLedger.AT_ONCE, ledger::append);
            ledger.arrived();
            JdbcTemplate jdbc = ledger.jdbc();
            small = jdbc.query(
                    "SELECT programme FROM programme_progress WHERE programme <> ? ORDER BY programme",
                    (rs, _) -> rs.getString(1),
                    LargeProgramme.ID.value());
            kafka = LocalKafka.start(server.folder().resolve("pages-kafka"), 0);
            Topics.ensure(kafka.bootstrapServers());
            service = ServiceProcess.start(server, DATABASE, kafka.bootstrapServers());
            service.awaitReady();
            awaitTree(jdbc);
            jdbc.execute("VACUUM ANALYZE");
        }
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

    @Override
    public void close() {
        try {
            service.close();
        } finally {
            kafka.close();
        }
    }
}
