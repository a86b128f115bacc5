package no.sporbar.query.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Says within this instance that a delivery from Kafka has become durable. Rebuilds and recoveries say nothing. */
@Component
public class Arrivals {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Is called on the intake's own thread, and so must return at once. */
    public void onArrival(Runnable listener) {
        listeners.add(listener);
    }

    void arrived() {
        listeners.forEach(Runnable::run);
    }
}
