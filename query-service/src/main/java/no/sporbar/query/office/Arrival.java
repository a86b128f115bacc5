package no.sporbar.query.office;

import java.time.Duration;
import no.sporbar.query.intake.ProgrammeProgress;
import org.springframework.stereotype.Component;

/** Waits until what was just recorded has been folded here, and not for long. */
@Component
public class Arrival {
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final ProgrammeProgress progress;

    Arrival(ProgrammeProgress progress) {
        this.progress = progress;
    }

    /** Whether a programme has come to a position, by now or within three seconds. */
    public boolean of(String programme, long position) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isThere(programme, position)) {
            if (System.nanoTime() - end >= 0) return false;
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Whether it has come there by now. */
    public boolean isThere(String programme, long position) {
        return progress.of(programme)
                .filter(reached -> reached.position() >= position)
                .isPresent();
    }
}
