package no.sporbar.query.rebuild;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import no.sporbar.query.intake.IntakeSettings;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.intake.Recovery;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.projection.AsideTables;
import no.sporbar.query.projection.AsideTables.Comparison;
import no.sporbar.query.projection.CatchUp;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import no.sporbar.query.projection.RebuildReached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one rebuild from its first entry to the swap. The caller holds the lock of rebuilds.
 *
 * <p>Contract: until the swap nothing changes but the rebuild's own tables. The swap is one transaction, in which what was
 * taken in last is folded too; whoever folds live waits for that and no longer.
 */
@Component
public class SideBySide {
    private static final Logger log = LoggerFactory.getLogger(SideBySide.class);
    private final JdbcTemplate jdbc;
    private final LedgerCopy ledger;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final ParkedProgrammes parked;
    private final Recovery recovery;
    private final AsideTables tables;
    private final RebuildReached reached;
    private final RebuildRecords records;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final Swap swap;
    private final RebuildSettings settings;
    private final int page;

    public SideBySide(
            JdbcTemplate jdbc,
            LedgerCopy ledger,
            Projections projections,
            ProjectionVersions versions,
            ProgrammeProgress programmes,
            ParkedProgrammes parked,
            Recovery recovery,
            RebuildRecords records,
            PlatformTransactionManager transactions,
            IntakeSettings intake,
            RebuildSettings settings) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.projections = projections;
        this.versions = versions;
        this.parked = parked;
        this.recovery = recovery;
        this.tables = new AsideTables(jdbc);
        this.reached = new RebuildReached(jdbc);
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.settings = settings;
        this.page = intake.page();
        this.swap = new Swap(
                jdbc, versions, programmes, recovery, tables, reached, records, transaction, settings.patience());
    }

    /** What it is asked between two steps. */
    public interface Watch {
        /** Whether to go on; it is asked often, and hears by that that the rebuild lives. */
        boolean goesOn();
    }

    /** Does it all; it ends swapped, cancelled, or with differences for an operator to decide on. */
    public void run(RebuildReport rebuild, Watch watch) {
        orFail(rebuild, () -> fromTheStart(rebuild, watch));
    }

    /** Puts the new rows in use, whatever comparing them gave. */
    public void swap(RebuildReport rebuild, Watch watch) {
        orFail(rebuild, () -> swapWhenPossible(rebuild, watch));
    }

    private void orFail(RebuildReport rebuild, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            tables.dropNext(rebuild.projections());
            records.failed(rebuild.id(), String.valueOf(e));
            throw e;
        }
    }

    private void fromTheStart(RebuildReport rebuild, Watch watch) {
        if (rebuild.programme() != null && parked.of(rebuild.programme()).isPresent())
            recovery.recover(rebuild.programme());
        if (!fold(rebuild, watch) || !index(rebuild, watch)) {
            leave(rebuild, watch);
            return;
        }
        records.state(rebuild.id(), RebuildState.CATCHING_UP);
        swap.catchUp(rebuild, lastEntries(rebuild));
        records.state(rebuild.id(), RebuildState.COMPARING);
        if (compare(rebuild)) swapWhenPossible(rebuild, watch);
        else records.state(rebuild.id(), RebuildState.DIFFERS);
    }

    private void swapWhenPossible(RebuildReport rebuild, Watch watch) {
        records.state(rebuild.id(), RebuildState.SWAPPING);
        CatchUp last = lastEntries(rebuild);
        Set<String> failed = null;
        while (failed == null) {
            if (!goesOn(rebuild, watch)) {
                leave(rebuild, watch);
                return;
            }
            failed = swap.tried(rebuild, last);
        }
        log.info("rebuild {} of {} is in use", rebuild.id(), rebuild.projections());
        for (String programme : failed) recovery.recover(programme);
        if (rebuild.reason().equals(RebuildReport.VERSION)) recovery.recoverAll();
    }

    /** Ends one that is not to go on: cancelled, or left as it is where the whole service ends. */
    private void leave(RebuildReport rebuild, Watch watch) {
        if (!records.isCancelled(rebuild.id()) && !watch.goesOn()) return; // begun again at the next start
        tables.dropNext(rebuild.projections());
        records.state(rebuild.id(), RebuildState.CANCELLED);
    }

    private boolean fold(RebuildReport rebuild, Watch watch) {
        transaction.executeWithoutResult(_ -> {
            if (rebuild.programme() == null) {
                tables.dropOld(rebuild.projections());
                records.droppedOld(rebuild.projections());
            }
            tables.begin(rebuild.projections());
            reached.begin(rebuild.programme());
        });
        records.started(rebuild.id(), reached.total());
        Progress progress = new Progress(rebuild.id(), watch);
        Rebuild.Result result = rebuild(rebuild).beside(progress::folded);
        records.folded(rebuild.id(), progress.done.get(), result.failed().size());
        if (!result.broken())
            log.info("rebuild {}: {} events folded in {}", rebuild.id(), result.events(), result.took());
        return !result.broken();
    }

    private boolean index(RebuildReport rebuild, Watch watch) {
        records.state(rebuild.id(), RebuildState.INDEXING);
        rebuild(rebuild).index(() -> goesOn(rebuild, watch));
        return goesOn(rebuild, watch);
    }

    private boolean goesOn(RebuildReport rebuild, Watch watch) {
        return watch.goesOn() && !records.isCancelled(rebuild.id());
    }

    private Rebuild rebuild(RebuildReport rebuild) {
        return new Rebuild(jdbc, ledger, wanted(rebuild), transaction, settings.means(page));
    }

    private CatchUp lastEntries(RebuildReport rebuild) {
        return new CatchUp(ledger, wanted(rebuild), reached, page);
    }

    /** Whether the new rows may be put in use without anybody being asked: those of the same version are the same. */
    private boolean compare(RebuildReport rebuild) {
        Map<String, Integer> stored = versions.stored();
        Set<String> same = new TreeSet<>();
        for (Projection<?, ?> each : wanted(rebuild).all())
            if (Integer.valueOf(each.version()).equals(stored.get(each.name()))) same.add(each.name());
        if (same.isEmpty()) return true;
        Comparison whole = snapshot.execute(_ -> {
            versions.keepTables();
            lastEntries(rebuild).run(rebuild.programme());
            return compare(same, rebuild);
        });
        records.compared(rebuild.id(), whole.rows(), whole.different(), whole.first());
        boolean allFolded = reached.failed().isEmpty() || rebuild.reason().equals(RebuildReport.VERSION);
        if (whole.different() > 0) log.error("rebuild {} differs: {}", rebuild.id(), whole);
        return whole.different() == 0 && allFolded;
    }

    private Comparison compare(Set<String> names, RebuildReport rebuild) {
        Comparison all = new Comparison(0, 0, null);
        for (String name : names) all = all.and(tables.compare(name, rebuild.programme()));
        return all;
    }

    private Projections wanted(RebuildReport rebuild) {
        return projections.only(p -> rebuild.projections().contains(p.name()));
    }

    /** Counts, and writes down now and then how far it is. */
    private final class Progress {
        private static final long EVERY_NANOS = 500_000_000;

        private final long id;
        private final Watch watch;
        private final AtomicLong done = new AtomicLong();
        private long written = System.nanoTime();

        Progress(long id, Watch watch) {
            this.id = id;
            this.watch = watch;
        }

        boolean folded(int entries) {
            long now = done.addAndGet(entries);
            return watch.goesOn() && write(now);
        }

        private synchronized boolean write(long now) {
            if (System.nanoTime() - written < EVERY_NANOS) return true;
            written = System.nanoTime();
            return records.progress(id, now);
        }
    }
}
