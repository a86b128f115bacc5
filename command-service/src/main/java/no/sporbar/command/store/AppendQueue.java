package no.sporbar.command.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Groups the requests that wait while another group is being written. There is no writer thread: whoever stands first in the
 * queue writes for all behind it, so that a single caller never waits for another thread.
 */
final class AppendQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Pending> waiting = new ArrayDeque<>();
    private final GroupWriter writer;
    private final GroupLimits limits;
    private long waitingBytes;

    AppendQueue(GroupWriter writer, GroupLimits limits) {
        this.writer = writer;
        this.limits = limits;
    }

    Appended append(AppendRequest request) {
        Pending mine = new Pending(request);
        if (!join(mine)) {
            mine.awaitTurn();
            if (mine.isReleased()) return mine.outcome();
        }
        writeGroup();
        return mine.outcome();
    }

    /** Says whether the request stands first, so that its caller is the one to write. */
    private boolean join(Pending mine) {
        lock.lock();
        try {
            if (!waiting.isEmpty() && waitingBytes + mine.weight > limits.waitingBytes())
                throw LedgerUnavailableException.nothingRecorded("too much is waiting to be recorded", null);
            waiting.addLast(mine);
            waitingBytes += mine.weight;
            return waiting.size() == 1;
        } finally {
            lock.unlock();
        }
    }

    private void writeGroup() {
        List<Pending> group = front();
        try {
            writer.write(group);
        } catch (RuntimeException | Error e) {
            RuntimeException why = e instanceof RuntimeException r ? r : new IllegalStateException(e);
            for (Pending pending : group) if (!pending.isDecided()) pending.refuse(why);
        } finally {
            handOver(group);
        }
    }

    private List<Pending> front() {
        lock.lock();
        try {
            List<Pending> group = new ArrayList<>(waiting.size());
            int entries = 0;
            long bytes = 0;
            for (Pending pending : waiting) {
                entries += pending.request.entries().size();
                bytes += pending.weight;
                if (!group.isEmpty() && (entries > limits.groupEntries() || bytes > limits.groupBytes())) break;
                group.add(pending);
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** The next writer first: its statement is on the way while this group's callers wake up. */
    private void handOver(List<Pending> group) {
        Pending next;
        lock.lock();
        try {
            for (Pending pending : group) {
                waiting.removeFirst();
                waitingBytes -= pending.weight;
            }
            next = waiting.peekFirst();
        } finally {
            lock.unlock();
        }
        if (next != null) next.lead();
        for (int i = 1; i < group.size(); i++) group.get(i).release();
    }
}
