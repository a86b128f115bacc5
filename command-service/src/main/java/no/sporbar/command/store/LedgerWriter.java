package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one group after the other. First from what it remembers, which is right unless another instance has appended or a
 * request cannot be written, and then nothing is written. In that case alone in the ledger, from what the database says.
 */
final class LedgerWriter implements GroupWriter, AutoCloseable {
    private static final int REMEMBERED_STREAMS = 20_000;

    private final AppendConnection connection;
    private final InstantSource clock;
    private final LedgerMeters meters;
    private final LongConsumer committed;
    private final OutcomeSearch search;
    private final StreamTips tips = new StreamTips(REMEMBERED_STREAMS);
    private final Contention contention = new Contention();
    private @Nullable Head head;
    private boolean lookedAgain;
    private volatile LedgerGuard guard = connection -> {};
    private volatile long lastKnownSize;

    LedgerWriter(
            AppendConnection connection,
            InstantSource clock,
            Duration timeLimit,
            LedgerMeters meters,
            LongConsumer committed) {
        this.connection = connection;
        this.clock = clock;
        this.meters = meters;
        this.committed = committed;
        this.search = new OutcomeSearch(connection, timeLimit.multipliedBy(2));
    }

    @Override
    public void write(List<Pending> group) {
        List<Pending> undecided = new ArrayList<>(group);
        boolean fromMemory = true;
        lookedAgain = false;
        while (!undecided.isEmpty()) {
            if (fromMemory) fromMemory = writeFromMemory(undecided);
            else writeExactly(undecided);
            undecided.removeIf(Pending::isDecided);
        }
    }

    /** Says whether it is worth trying the same way with what is left. */
    private boolean writeFromMemory(List<Pending> group) {
        try {
            if (contention.isExpected()) {
                Head before = head;
                Head now = waitForTurn();
                contention.waited(before != null && !isSame(before, now));
            }
            Head from = head;
            if (from == null) from = settle(LedgerState.head(connection.get()));
            GroupPlan plan = new GroupPlan(group, tips);
            if (plan.accepted().isEmpty()) return false;
            SealedGroup sealed = seal(plan, from);
            if (!executed(sealed)) return false;
            accept(sealed, plan);
            return refuse(plan, false);
        } catch (SQLException e) {
            contention.met(e);
            if (isAboutTheData(e)) return false;
            if (isWorthAnotherLook(e)) return true;
            forget();
            throw LedgerUnavailableException.nothingRecorded("the ledger cannot be written", e);
        } finally {
            connection.endTransaction();
        }
    }

    private void writeExactly(List<Pending> group) {
        try {
            Head from = waitForTurn();
            GroupPlan plan = new GroupPlan(group, Inspection.of(connection.get(), group));
            if (!plan.accepted().isEmpty()) {
                SealedGroup sealed = seal(plan, from);
                // Not written only after a lost connection, if somebody else got in between: then look again.
                if (!executed(sealed)) return;
                accept(sealed, plan);
            }
            refuse(plan, true);
        } catch (SQLException e) {
            if (isWorthAnotherLook(e)) return;
            forget();
            if (!isAboutTheData(e)) throw LedgerUnavailableException.nothingRecorded("the ledger cannot be written", e);
            connection.endTransaction();
            if (group.size() == 1) group.getFirst().refuse(new IllegalArgumentException("cannot be recorded", e));
            else for (Pending alone : group) if (!alone.isDecided()) writeExactly(List.of(alone));
        } finally {
            connection.endTransaction();
        }
    }

    /** Begins a transaction in which nobody else can append, and looks where the ledger ends. */
    private Head waitForTurn() throws SQLException {
        Connection own = connection.beginTransaction();
        LedgerState.lock(own);
        return settle(LedgerState.head(own));
    }

    private boolean executed(SealedGroup sealed) throws SQLException {
        Connection own = connection.get();
        try {
            boolean written = AppendStatement.execute(own, sealed);
            if (!own.getAutoCommit()) own.commit();
            return written;
        } catch (SQLException e) {
            if (!connection.leavesOutcomeOpen(e)) throw e;
            return search.find(sealed, e);
        }
    }

    /** If the connection turned out to be gone before anything was sent that could have been written. */
    private boolean isWorthAnotherLook(SQLException e) {
        if (lookedAgain || !connection.leavesOutcomeOpen(e)) return false;
        lookedAgain = true;
        connection.close();
        forget();
        return true;
    }

    private SealedGroup seal(GroupPlan plan, Head from) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant recordedAt = now.isBefore(from.recordedAt()) ? from.recordedAt() : now;
        return new SealedGroup(plan.accepted(), plan.assumed(), from, recordedAt);
    }

    private void accept(SealedGroup sealed, GroupPlan plan) {
        head = sealed.after;
        lastKnownSize = sealed.after.size();
        plan.tipsAfter().forEach(tips::put);
        meters.wrote(sealed);
        sealed.accept();
        committed.accept(lastKnownSize);
    }

    /**
     * Turns down what has to be turned down. From memory only where no key might have been used before: that would be the
     * better answer, and memory does not know it.
     */
    private boolean refuse(GroupPlan plan, boolean exact) {
        boolean all = true;
        for (Map.Entry<Pending, RuntimeException> refusal : plan.refused().entrySet()) {
            if (exact || refusal.getKey().request.key() == null)
                refusal.getKey().refuse(refusal.getValue());
            else all = false;
        }
        return all;
    }

    private Head settle(Head found) throws SQLException {
        if (found.size() < lastKnownSize)
            throw new LedgerRewoundException("the ledger has " + found.size() + " entries, but " + lastKnownSize
                    + " were recorded: was the database set back?");
        Head known = head;
        // Whoever has lost sight of the ledger may have another one before him now.
        if (known == null) guard.requireContinued(connection.get());
        if (known == null || !isSame(known, found)) tips.forget();
        head = found;
        lastKnownSize = found.size();
        return found;
    }

    private void forget() {
        head = null;
        tips.forget();
    }

    void guard(LedgerGuard against) {
        guard = against;
    }

    long lastKnownSize() {
        return lastKnownSize;
    }

    @Override
    public void close() {
        connection.close();
    }

    private static boolean isSame(Head one, Head other) {
        return one.size() == other.size() && Arrays.equals(one.leafHash(), other.leafHash());
    }

    private static boolean isAboutTheData(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }
}
