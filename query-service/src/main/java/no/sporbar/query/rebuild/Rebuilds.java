package no.sporbar.query.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.projection.AsideTables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What operators ask for. Each rebuild is done on one thread of the instance that was asked; its progress stands in the
 * database, where every instance reads it.
 */
@Component
public class Rebuilds implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final long PAUSE_MILLIS = 500;
    private static final long MOMENT_MILLIS = 50;
    private static final int TRIES = 100;

    private final RebuildLock lock;
    private final LeftOvers left;
    private final RebuildRecords records;
    private final AsideTables tables;
    private final SideBySide rebuilding;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private @Nullable ExecutorService worker;

    public Rebuilds(
            RebuildLock lock,
            LeftOvers left,
            RebuildRecords records,
            AsideTables tables,
            SideBySide rebuilding,
            TransactionTemplate transaction) {
        this.lock = lock;
        this.left = left;
        this.records = records;
        this.tables = tables;
        this.rebuilding = rebuilding;
        this.transaction = transaction;
    }

    /**
     * Begins one.
     *
     * @param programme the one to fold anew; null for all
     * @param by who asks
     */
    public RebuildReport ask(Set<String> projections, @Nullable String programme, String by) {
        RebuildLock.Held held = hold();
        Optional<Long> id = Optional.empty();
        try {
            left.clear();
            id = records.ask(projections, programme, RebuildReport.OPERATOR, by);
        } finally {
            if (id.isEmpty()) held.close();
        }
        RebuildReport asked = records.of(id.orElseThrow(this::busy)).orElseThrow();
        log.info("rebuild {} of {} was asked for by {}", asked.id(), projections, by);
        work(held, asked, () -> rebuilding.run(asked, this::isRunning));
        return asked;
    }

    /** Ends one that is not over; its rows go and those in use stay. */
    public void cancel(long id) {
        RebuildReport rebuild = of(id);
        if (rebuild.state().isOver()) throw Refusal.conflict("rebuild.over", id);
        records.askToCancel(id);
        if (rebuild.state() != RebuildState.DIFFERS) return; // whoever does it sees
        try (RebuildLock.Held _ = hold()) {
            tables.dropNext(rebuild.projections());
            records.state(id, RebuildState.CANCELLED);
        }
    }

    /** Puts the new rows in use although they are not those that were. */
    public void swap(long id) {
        RebuildReport rebuild = of(id);
        if (rebuild.state() != RebuildState.DIFFERS) throw Refusal.conflict("rebuild.nothing-to-decide", id);
        work(hold(), rebuild, () -> rebuilding.swap(rebuild, this::isRunning));
    }

    /** Drops the rows that were in use before one. */
    public void dropOld(long id) {
        RebuildReport rebuild = of(id);
        if (!rebuild.oldKept()) throw Refusal.conflict("rebuild.nothing-kept", id);
        transaction.executeWithoutResult(_ -> {
            Set<String> old = records.old(id);
            tables.dropOld(old);
            records.droppedOld(old);
        });
    }

    /** One of them. */
    public RebuildReport of(long id) {
        return records.of(id).orElseThrow(() -> Refusal.notFound("rebuild.unknown", id));
    }

    /** The newest ones, newest first. */
    public List<RebuildReport> latest(int limit) {
        return records.latest(limit);
    }

    /** The lock; one that has ended, or waits for its operator, gives it back in a moment. */
    private RebuildLock.Held hold() {
        for (int tries = 0; tries < TRIES; tries++) {
            RebuildLock.Held held = lock.tryToHold();
            if (held != null) return held;
            if (records.active().filter(r -> r.state() != RebuildState.DIFFERS).isPresent()) break;
            rest(MOMENT_MILLIS);
        }
        throw busy();
    }

    private Refusal busy() {
        long other = records.active().map(RebuildReport::id).orElse(0L);
        return Refusal.conflict("rebuild.busy", other).with("rebuild", other);
    }

    private void work(RebuildLock.Held held, RebuildReport rebuild, Runnable work) {
        worker().execute(() -> {
            try (held) {
                work.run();
            } catch (RuntimeException e) {
                log.error("rebuild {} failed", rebuild.id(), e); // as its record says too
            }
        });
    }

    private synchronized ExecutorService worker() {
        ExecutorService known = worker;
        if (known != null) return known;
        ExecutorService made = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("sporbar-rebuilds").factory());
        worker = made;
        return made;
    }

    /** Begins again what was interrupted, when nobody else is at work any more. */
    private void again(RebuildReport rebuild) {
        while (running) {
            try (RebuildLock.Held held = lock.tryToHold()) {
                if (held == null) {
                    rest(PAUSE_MILLIS);
                    continue;
                }
                Optional<Long> id = records.ask(
                        Set.copyOf(rebuild.projections()),
                        rebuild.programme(),
                        RebuildReport.OPERATOR,
                        rebuild.askedBy());
                if (id.isPresent()) rebuilding.run(records.of(id.get()).orElseThrow(), this::isRunning);
                return;
            }
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        for (RebuildReport next = left.next(); next != null; next = left.next()) {
            RebuildReport interrupted = next;
            worker().execute(() -> again(interrupted));
        }
    }

    /** What is under way is left as it is; the next start clears it and begins it again. */
    @Override
    public synchronized void stop() {
        running = false;
        ExecutorService working = worker;
        worker = null;
        if (working == null) return;
        working.shutdown();
        try {
            if (!working.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) working.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the intake has prepared the rows, and ended before it. */
    @Override
    public int getPhase() {
        return 1;
    }
}
