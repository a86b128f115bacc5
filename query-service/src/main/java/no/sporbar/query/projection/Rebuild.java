package no.sporbar.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.RebuildReached.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds projections anew from the own copy of the ledger into empty tables. Several threads take the programmes between them,
 * each folding one programme after the other, a few entries at a time; memory is bounded by those few and some rows for each
 * thread.
 *
 * <p>It reads entries, folds them and writes rows, and that is all: nothing else learns that it happened. A programme in which
 * an entry cannot be folded is left at that entry and named in the result.
 */
public final class Rebuild {
    /** Sees how it goes, from any of the threads. */
    public interface Watch {
        /** Watches nothing. */
        Watch NOTHING = _ -> true;

        /**
         * More entries were folded.
         *
         * @return whether to go on
         */
        boolean folded(int entries);
    }

    /**
     * What a rebuild did.
     *
     * @param failed programmes whose rows are not whole
     * @param broken whether it was told not to go on
     */
    public record Result(long events, Duration took, Set<String> failed, boolean broken) {
        /** The rate, for people and benchmarks. */
        public double eventsPerSecond() {
            return events / Math.max(1e-9, took.toNanos() / 1e9);
        }
    }

    /**
     * How it is done.
     *
     * @param page the most entries folded in one transaction
     * @param atOnce the most entries read at once: few, so that what was read is still near when it is written
     * @param threads how many fold at the same time
     * @param held the most rows that a thread keeps in memory; a programme that has more is written and read back
     */
    public record Means(int page, int atOnce, int threads, int held) {}

    /** So that one large programme near the end does not keep the others waiting for it. */
    private static final int PARTS_EACH = 16;

    private final JdbcTemplate jdbc;
    private final LedgerCopy ledger;
    private final Projections projections;
    private final AsideTables tables;
    private final RebuildReached reached;
    private final TransactionTemplate transaction;
    private final Means means;

    public Rebuild(
            JdbcTemplate jdbc,
            LedgerCopy ledger,
            Projections projections,
            TransactionTemplate transaction,
            Means means) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.projections = projections;
        this.tables = new AsideTables(jdbc);
        this.reached = new RebuildReached(jdbc);
        this.transaction = transaction;
        this.means = means;
    }

    /** Folds into the tables beside, which are empty, as far as the rebuild has set out to. */
    public Result beside(Watch watch) {
        return new Run(AsideTables::next, tables::indexKey, watch).run();
    }

    /**
     * Gives the full tables their indexes, several at the same time and the largest first, so that all threads end together;
     * asks between two of them whether to go on.
     */
    public void index(BooleanSupplier goesOn) {
        Queue<String> names = new ConcurrentLinkedQueue<>(tables.largestFirst(projections.names()));
        together(() -> {
            for (String name = names.poll(); name != null && goesOn.getAsBoolean(); name = names.poll()) {
                String next = name;
                transaction.executeWithoutResult(_ -> tables.index(next));
            }
        });
    }

    /** Folds into the tables in use, which are empty: for who has the database alone. */
    public Result inPlace() {
        return new Run(UnaryOperator.identity(), _ -> {}, Watch.NOTHING).run();
    }

    /** Where a page ended, null where there was none, and how many of its entries were to be folded. */
    private record Page(@Nullable LedgerEntry last, int wanted) {}

    /** Makes a table fit to be read back from. */
    private interface Indexing {
        void index(String name);
    }

    private final class Run {
        private final UnaryOperator<String> tableOf;
        private final Indexing indexing;
        private final Watch watch;
        private final Queue<Range> ranges;
        private final Set<String> failed = ConcurrentHashMap.newKeySet();
        private final AtomicLong folded = new AtomicLong();
        private volatile boolean broken;

        Run(UnaryOperator<String> tableOf, Indexing indexing, Watch watch) {
            this.tableOf = tableOf;
            this.indexing = indexing;
            this.watch = watch;
            this.ranges = new ConcurrentLinkedQueue<>(reached.ranges(means.threads() * PARTS_EACH));
        }

        Result run() {
            long start = System.nanoTime();
            together(this::work);
            reached.fail(failed);
            return new Result(folded.get(), Duration.ofNanos(System.nanoTime() - start), Set.copyOf(failed), broken);
        }

        private void work() {
            try {
                AsideFold fold = new AsideFold(jdbc, projections.all(), tableOf);
                for (Range next = ranges.poll(); next != null && !broken; next = ranges.poll()) fold(next, fold);
            } catch (RuntimeException e) {
                broken = true; // the others need not go on
                throw e;
            }
        }

        private void fold(Range range, AsideFold fold) {
            Map<String, Long> upTo = reached.upTo(range);
            LedgerEntry last = null;
            do {
                LedgerEntry after = last;
                Page page = transaction.execute(_ -> page(range, after, upTo, fold));
                last = page.last();
                if (page.wanted() > 0 && !watch.folded(page.wanted())) broken = true;
                if (fold.held() > means.held()) spill(fold);
            } while (last != null && !broken);
        }

        /** Folds the next page; where there is none, all is written. */
        private Page page(Range range, @Nullable LedgerEntry after, Map<String, Long> upTo, AsideFold fold) {
            jdbc.execute(AsideTables.IN_BULK);
            AtomicInteger wanted = new AtomicInteger();
            LedgerEntry last = ledger.forEach(
                    after == null ? range.after() : after.programme(),
                    after == null ? Long.MAX_VALUE : after.position(),
                    range.last(),
                    means.page(),
                    means.atOnce(),
                    some -> {
                        wanted.addAndGet(fold(some, upTo, fold));
                        return fold.held() <= means.held();
                    });
            if (last == null) {
                fold.settle(null);
                fold.send();
            }
            return new Page(last, wanted.get());
        }

        private int fold(List<LedgerEntry> some, Map<String, Long> upTo, AsideFold fold) {
            List<LedgerEntry> wanted = new ArrayList<>(some.size());
            for (LedgerEntry entry : some)
                if (entry.position() <= upTo.getOrDefault(entry.programme(), 0L)) wanted.add(entry);
            Batch batch = fold.begin(wanted);
            int done = 0;
            for (LedgerEntry entry : wanted) {
                if (failed.contains(entry.programme())) continue;
                if (entry.problem() == null && Rebuild.fold(batch, entry)) done++;
                else failed.add(entry.programme());
            }
            batch.write();
            fold.settle(some.getLast().programme());
            folded.addAndGet(done);
            return wanted.size();
        }

        /** One at a time, each table in a transaction of its own: two that index while both write would wait for each other. */
        private void spill(AsideFold fold) {
            synchronized (this) {
                for (String name : WordTable.with(projections.names()))
                    transaction.executeWithoutResult(_ -> indexing.index(name));
            }
            transaction.executeWithoutResult(_ -> fold.spill());
        }
    }

    /** Does the same on every thread, and returns when all are done. */
    private void together(Runnable work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(
                means.threads(), Thread.ofPlatform().name("sporbar-rebuild-", 1).factory())) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < means.threads(); i++) all.add(threads.submit(work));
            for (Future<?> each : all) each.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not all could be folded anew", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a rebuild", e);
        }
    }

    static boolean fold(Batch batch, LedgerEntry entry) {
        try {
            batch.fold(entry);
            return true;
        } catch (RuntimeException e) {
            return false; // which entry and why is said where the programme is parked
        }
    }
}
