package no.sporbar.verify;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** An address from which nothing came for as long as we wait. */
final class StoodStillException extends IOException {
    private final URI address;
    private final double seconds;

    StoodStillException(URI address, Duration patience) {
        this(address, patience.toMillis() / 1_000.0);
    }

    private StoodStillException(URI address, double seconds) {
        super(address + ": nothing came for " + seconds + " seconds");
        this.address = address;
        this.seconds = seconds;
    }

    URI address() {
        return address;
    }

    double seconds() {
        return seconds;
    }
}
