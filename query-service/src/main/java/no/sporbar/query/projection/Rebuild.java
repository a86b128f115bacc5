package no.sporbar.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds projections anew from the own copy of the ledger, one programme after the other, a page at a time: memory is
 * bounded by two pages, and the versions of a row mostly begin and end within one page, so they are written once. One
 * thread folds and writes a page while another reads and decodes the next.
 *
 * <p>The caller keeps live folding away meanwhile. A programme in which an entry cannot be folded is left at that entry
 * and named in the result.
 */
public final class Rebuild {
    /**
     * What a rebuild did.
     *
     * @param failed programmes whose rows are not whole
     */
    public record Result(long events, Duration took, Set<String> failed) {
        /** The rate, for people and benchmarks. */
        public double eventsPerSecond() {
            return events / Math.max(1e-9, took.toNanos() / 1e9);
        }
    }

    private final LedgerCopy ledger;
    private final Projections projections;
    private final TransactionTemplate transaction;
    private final int pageSize;

    public Rebuild(LedgerCopy ledger, Projections projections, TransactionTemplate transaction, int pageSize) {
        this.ledger = ledger;
        this.projections = projections;
        this.transaction = transaction;
        this.pageSize = pageSize;
    }

    /**
     * Drops the rows and folds them anew.
     *
     * @param upTo by programme, the last position to fold; programmes that are not named are left out
     */
    public Result run(Map<String, Long> upTo) {
        long start = System.nanoTime();
        Set<String> failed = new TreeSet<>();
        long folded = 0;
        transaction.executeWithoutResult(_ -> projections.forgetAll());
        try (ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("sporbar-rebuild").factory())) {
            List<LedgerEntry> page = read("", 0);
            while (!page.isEmpty()) {
                LedgerEntry last = page.getLast();
                Future<List<LedgerEntry>> next = reader.submit(() -> read(last.programme(), last.position()));
                folded += fold(page, upTo, failed);
                page = next.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the copy of the ledger cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a rebuild", e);
        }
        return new Result(folded, Duration.ofNanos(System.nanoTime() - start), failed);
    }

    private List<LedgerEntry> read(String programme, long after) {
        return transaction.execute(_ -> ledger.page(programme, after, pageSize));
    }

    private long fold(List<LedgerEntry> page, Map<String, Long> upTo, Set<String> failed) {
        List<LedgerEntry> wanted = new ArrayList<>(page.size());
        for (LedgerEntry entry : page)
            if (entry.position() <= upTo.getOrDefault(entry.programme(), 0L)) wanted.add(entry);
        return transaction.execute(_ -> {
            Batch batch = projections.begin(wanted);
            long folded = 0;
            for (LedgerEntry entry : wanted) {
                if (failed.contains(entry.programme())) continue;
                if (entry.problem() == null && fold(batch, entry)) folded++;
                else failed.add(entry.programme());
            }
            batch.write();
            return folded;
        });
    }

    private static boolean fold(Batch batch, LedgerEntry entry) {
        try {
            batch.fold(entry);
            return true;
        } catch (RuntimeException e) {
            return false; // which entry and why is said where the programme is parked
        }
    }
}
