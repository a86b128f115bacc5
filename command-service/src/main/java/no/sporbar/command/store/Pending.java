package no.sporbar.command.store;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One caller's request while it waits for its place in the ledger. */
final class Pending {
    private enum State {
        WAITS,
        LEADS,
        DONE
    }

    final AppendRequest request;
    final long weight;
    private final Thread caller = Thread.currentThread();
    private volatile State state = State.WAITS;
    private @Nullable Appended appended;
    private @Nullable RuntimeException refusal;

    Pending(AppendRequest request) {
        this.request = request;
        this.weight = request.weight();
    }

    /** Waits until the request is decided or it is this caller's turn to write. An interrupt is kept for later. */
    void awaitTurn() {
        boolean interrupted = false;
        while (state == State.WAITS) {
            LockSupport.park(this);
            if (Thread.interrupted()) interrupted = true;
        }
        if (interrupted) caller.interrupt();
    }

    boolean isDecided() {
        return appended != null || refusal != null;
    }

    void accept(Appended outcome) {
        appended = outcome;
    }

    void refuse(RuntimeException why) {
        refusal = why;
    }

    /** Makes the caller write the next group. */
    void lead() {
        state = State.LEADS;
        LockSupport.unpark(caller);
    }

    /** Lets the caller go with what was decided. */
    void release() {
        state = State.DONE;
        LockSupport.unpark(caller);
    }

    boolean isReleased() {
        return state == State.DONE;
    }

    Appended outcome() {
        if (refusal != null) throw refusal;
        if (appended == null) throw new IllegalStateException("the request was not decided");
        return appended;
    }
}
