package no.sporbar.command.store;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Has a command decided again, in the same thread, when somebody else was first, or held a stream while waiting for one that
 * this command held. Every attempt checks the version that the
 * caller expects, so a command that names one ends with that conflict and not with a silent second try.
 */
public final class ConflictRetries implements RetryScheduler {
    private final int atMost;

    public ConflictRetries(int atMost) {
        this.atMost = atMost;
    }

    @Override
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        int attempts = failures.size();
        if (attempts > atMost || !isWorthAnother(lastFailure)) return false;
        if (attempts > 1)
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(attempts)));
        dispatch.run();
        return true;
    }

    private static boolean isWorthAnother(RuntimeException failure) {
        return failure instanceof ConcurrencyException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof AppendConditionFailedException
                || failure instanceof DeadlockException;
    }
}
