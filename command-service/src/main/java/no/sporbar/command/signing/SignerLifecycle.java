package no.sporbar.command.signing;

import org.springframework.context.SmartLifecycle;

/** Starts the signer behind everything it needs and stops it before that. */
final class SignerLifecycle implements SmartLifecycle {
    private final Signer signer;

    SignerLifecycle(Signer signer) {
        this.signer = signer;
    }

    @Override
    public void start() {
        signer.start();
    }

    @Override
    public void stop() {
        signer.stop();
    }

    @Override
    public boolean isRunning() {
        return signer.isRunning();
    }
}
