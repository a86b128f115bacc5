package no.sporbar.command.witness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.sporbar.command.relay.WakeUp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Offers the newest checkpoint to each witness, each in a thread of its own, so that a silent one keeps nobody waiting. Whoever
 * does not answer is asked again after a while that doubles.
 */
final class Cosigning implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Cosigning.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record Asking(Thread thread, WakeUp wakeUp) {}

    private final List<WitnessClient> witnesses;
    private final BooleanSupplier active;
    private final List<Asking> asking = new ArrayList<>();
    private volatile boolean running;

    /** @param active whether this is the instance whose checkpoints are to be cosigned */
    Cosigning(List<WitnessClient> witnesses, BooleanSupplier active) {
        this.witnesses = List.copyOf(witnesses);
        this.active = active;
    }

    /** How many have cosigned the tree of this size. */
    long cosigned(long size) {
        return witnesses.stream().filter(w -> w.cosigned() == size && size > 0).count();
    }

    /** To be called when there is a new checkpoint. */
    void wake() {
        List<Asking> now;
        synchronized (this) {
            now = List.copyOf(asking);
        }
        for (Asking each : now) each.wakeUp.give();
    }

    @Override
    public synchronized void start() {
        if (running) return;
        running = true;
        for (WitnessClient witness : witnesses) {
            WakeUp wakeUp = new WakeUp();
            wakeUp.give();
            Thread thread = Thread.ofPlatform()
                    .name("sporbar-witness-" + witness.name())
                    .daemon()
                    .unstarted(() -> ask(witness, wakeUp));
            asking.add(new Asking(thread, wakeUp));
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        for (Asking each : asking) each.thread.interrupt();
        asking.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void ask(WitnessClient witness, WakeUp wakeUp) {
        Duration pause = Duration.ZERO;
        @Nullable String trouble = null;
        try {
            while (running) {
                if (pause.isZero()) wakeUp.await(LOOK);
                else Thread.sleep(pause);
                if (!active.getAsBoolean()) continue;
                try {
                    witness.offer();
                    if (trouble != null) LOG.info("{} cosigns again", witness.name());
                    pause = Duration.ZERO;
                    trouble = null;
                } catch (WitnessClient.NotCosignedException e) {
                    if (!String.valueOf(e.getMessage()).equals(trouble))
                        LOG.warn("{} does not cosign: {}. Asking again", witness.name(), e.getMessage());
                    trouble = String.valueOf(e.getMessage());
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("No longer asking {}", witness.name());
        }
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.isZero() ? SHORTEST : pause.multipliedBy(2);
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
}
