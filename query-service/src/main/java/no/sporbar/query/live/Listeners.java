package no.sporbar.query.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** How many listen at once, and that there are never more than may. */
@Component
class Listeners {
    private final int most;
    private final Semaphore free;
    private final Counter refused;

    Listeners(LiveSettings settings, MeterRegistry registry) {
        this.most = settings.clients();
        this.free = new Semaphore(most);
        this.refused = Counter.builder("sporbar.live.refused")
                .description("Listeners turned away because as many as may were listening")
                .register(registry);
        Gauge.builder("sporbar.live.clients", this, Listeners::count)
                .description("Listeners connected to this instance")
                .register(registry);
    }

    int most() {
        return most;
    }

    int count() {
        return most - free.availablePermits();
    }

    /** Whether there is room; whoever got it leaves again. */
    boolean enter() {
        if (free.tryAcquire()) return true;
        refused.increment();
        return false;
    }

    void leave() {
        free.release();
    }
}
