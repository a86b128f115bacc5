package no.sporbar.command.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Appends to the ledger, for any number of threads. Requests that wait while another group is being written go to PostgreSQL
 * together, in one statement and one round trip.
 *
 * <p>What a caller may assume: when {@link #append} returns, the entries are durable at exactly the positions it says, in the
 * order of the request and with nothing between them; positions have no gaps and are in commit order, over all instances.
 * When it throws, nothing of the request was recorded (but see {@link LedgerUnavailableException#isOutcomeUnknown}), and no
 * other request has suffered by it. Recorded-at never runs backwards from one position to the next, whatever the clock does.
 *
 * <p>What a caller must not do: append from inside a database transaction of its own and expect the two to go together.
 */
public final class Ledger implements AutoCloseable {
    private final AppendQueue queue;
    private final LedgerWriter writer;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param connections gives new connections (no pool) to the primary, logged in as the append role
     * @param clock what recorded-at is read from
     * @param timeLimit how long one statement may take
     */
    public Ledger(DataSource connections, InstantSource clock, Duration timeLimit, LedgerMeters meters) {
        this.writer =
                new LedgerWriter(new AppendConnection(connections, timeLimit), clock, timeLimit, meters, position -> {
                    for (LongConsumer listener : listeners) listener.accept(position);
                });
        this.queue = new AppendQueue(writer, new GroupLimits(1_000, 1 << 20, 64 << 20));
        meters.sizeOf(this);
    }

    /**
     * Appends all of the request or nothing of it, and waits until it is durable.
     *
     * @throws StreamConflictException if one of its streams does not stand where the request supposes
     * @throws AppendConditionFailedException if a condition on another stream does not hold
     * @throws IdempotencyKeyTakenException if its key was used before
     * @throws LedgerRewoundException if the ledger in the database is not the one that was appended to before
     * @throws LedgerUnavailableException if the database cannot be reached or refuses to write
     */
    public Appended append(AppendRequest request) {
        return queue.append(request);
    }

    /** Calls back after each commit of this instance with the last position; the callback must return at once. */
    public void onCommitted(LongConsumer listener) {
        listeners.add(listener);
    }

    /** Asks this before the first append, and again whenever the connection was lost. */
    public void guard(LedgerGuard guard) {
        writer.guard(guard);
    }

    /** The size of the ledger as this instance saw it last; another instance may have appended since. */
    public long lastKnownSize() {
        return writer.lastKnownSize();
    }

    /** Gives up the connection. What is being appended at that moment may end with an unknown outcome. */
    @Override
    public void close() {
        writer.close();
    }
}
