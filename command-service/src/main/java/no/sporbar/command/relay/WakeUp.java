package no.sporbar.command.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread wait for another's sign. Signs given while nobody waits are kept as one. */
public final class WakeUp {
    private final Semaphore sign = new Semaphore(0);

    public void give() {
        if (sign.availablePermits() == 0) sign.release();
    }

    public void await(Duration atMost) throws InterruptedException {
        if (sign.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) sign.drainPermits();
    }
}
