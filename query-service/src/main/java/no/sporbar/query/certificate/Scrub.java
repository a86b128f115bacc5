package no.sporbar.query.certificate;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.RowLines;
import no.sporbar.query.replay.RowDifference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the rows as they are now with what was certified, one projection after the other, and raises an alarm that names
 * the first row that is another than the one that follows from the entries.
 */
@Component
class Scrub {
    static final String ALTERED = "rows.altered";

    private static final Logger log = LoggerFactory.getLogger(Scrub.class);
    private static final int ALARMS = 1_000;

    private final Certificates certificates;
    private final Wholeness wholeness;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final RowLines lines;
    private final RowTiling tiling;
    private final FreshFold fresh;
    private final LedgerAlarms alarms;
    private final TransactionTemplate snapshot;
    private final double share;

    Scrub(
            Certificates certificates,
            Wholeness wholeness,
            Projections projections,
            ProjectionVersions versions,
            RowLines lines,
            RowTiling tiling,
            FreshFold fresh,
            LedgerAlarms alarms,
            PlatformTransactionManager transactions,
            CertificateSettings settings) {
        this.certificates = certificates;
        this.wholeness = wholeness;
        this.projections = projections;
        this.versions = versions;
        this.lines = lines;
        this.tiling = tiling;
        this.fresh = fresh;
        this.alarms = alarms;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.share = settings.scrubShare();
    }

    /** What came of one projection. */
    private enum Result {
        WHOLE,
        ALTERED,
        /** A programme is being folded anew, or a projection rebuilt: the next scrub will see. */
        NOT_NOW
    }

    /**
     * Scrubs everything once.
     *
     * @param rest rests for a time, and says whether the end has come
     * @return whether everything was compared and found whole
     */
    boolean run(Predicate<Duration> rest) {
        Long size = certificates.latestSize().orElse(null);
        if (size == null) return false;
        boolean whole = true;
        for (Projection<?, ?> projection : projections.all()) {
            long start = System.nanoTime();
            whole &= snapshot.execute(_ -> scrub(projection, size)) == Result.WHOLE;
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (rest.test(Duration.ofNanos((long) (took.toNanos() * (1 / share - 1))))) return false;
        }
        if (whole)
            for (Alarm alarm : alarms.open(ALTERED, ALARMS))
                alarms.clear(ALTERED, alarm.trouble().about());
        return whole;
    }

    private Result scrub(Projection<?, ?> projection, long size) {
        versions.keepTables();
        Map<String, GrownTree> certified = certificates.grown(size);
        GrownTree tree = certified.get(projection.name());
        if (tree == null || tree.version() != projection.version()) return Result.NOT_NOW;
        if (!versions.areOwn() || !wholeness.upTo(size, size)) return Result.NOT_NOW;
        LeafBatches now = new LeafBatches(Frontier.EMPTY);
        lines.forEach(projection, 0, size, now::add);
        Optional<RowDifference> found =
                now.grown().equals(tree.tree()) ? tiling.firstGap(projection) : fresh.firstDifference(projection, size);
        if (found.isEmpty() && now.grown().equals(tree.tree())) return Result.WHOLE;
        raise(found.map(Scrub::trouble).orElseGet(() -> certificateAltered(projection)));
        return Result.ALTERED;
    }

    private static Trouble trouble(RowDifference first) {
        String about = "%s %s/%s@%d"
                .formatted(
                        first.projection(),
                        first.place().programme(),
                        first.place().id(),
                        first.place().from());
        String detail = "projection %s, programme %s, id %s, position %d: %s%s"
                .formatted(
                        first.projection(),
                        first.place().programme(),
                        first.place().id(),
                        first.place().from(),
                        first.kind().name().toLowerCase(Locale.ROOT),
                        first.field().isEmpty() ? "" : " in " + first.field());
        return new Trouble(ALTERED, Math.max(0, first.place().from()), about, detail, "");
    }

    private static Trouble certificateAltered(Projection<?, ?> projection) {
        String detail = "projection %s: every row follows from the entries, but the digest that was kept does not"
                .formatted(projection.name());
        return new Trouble(ALTERED, 0, projection.name(), detail, "");
    }

    private void raise(Trouble trouble) {
        if (alarms.raise(trouble)) log.error("{}: {}", trouble.code(), trouble.detail());
    }
}
