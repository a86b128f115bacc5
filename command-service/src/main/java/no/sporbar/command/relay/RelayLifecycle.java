package no.sporbar.command.relay;

import org.springframework.context.SmartLifecycle;

/** Starts the relay behind everything it needs and stops it before that. */
public final class RelayLifecycle implements SmartLifecycle {
    private final Relay relay;

    public RelayLifecycle(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void start() {
        relay.start();
    }

    @Override
    public void stop() {
        relay.stop();
    }

    @Override
    public boolean isRunning() {
        return relay.isRunning();
    }
}
