package no.sporbar.query.certificate;

import java.time.Duration;
import java.util.List;
import no.sporbar.query.proof.CheckedLedger;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Certifies and scrubs from when the rows are in line with this version of the software until the service stops. */
@Component
class CertificateLifecycle implements SmartLifecycle {
    private final CheckedLedger ledger;
    private final Certifier certifier;
    private final Scrub scrub;
    private final CertificateSettings settings;
    private volatile List<Repeated> running = List.of();

    CertificateLifecycle(CheckedLedger ledger, Certifier certifier, Scrub scrub, CertificateSettings settings) {
        this.ledger = ledger;
        this.certifier = certifier;
        this.scrub = scrub;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = List.of(
                new Repeated(
                        "sporbar-certifier",
                        settings.every(),
                        () -> ledger.latest().ifPresent(checkpoint -> certifier.certify(checkpoint.size()))),
                new Repeated("sporbar-scrub", settings.scrub(), () -> scrub.run(this::rest)));
    }

    private boolean rest(Duration time) {
        List<Repeated> now = running;
        return now.isEmpty() || now.getLast().rest(time);
    }

    @Override
    public synchronized void stop() {
        List<Repeated> ending = running;
        running = List.of();
        ending.forEach(Repeated::close);
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** After the intake has prepared the rows. */
    @Override
    public int getPhase() {
        return 1;
    }
}
