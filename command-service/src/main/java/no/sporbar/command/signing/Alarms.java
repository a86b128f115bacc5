package no.sporbar.command.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sporbar.ledger.note.LedgerAlarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The alarms that stand on this instance, one for each that may raise one. It is said once when one begins and when it ends. */
public final class Alarms {
    /** Who has raised it. */
    public enum By {
        /** Whoever asks whether this is the ledger that was appended to before. */
        GUARD,
        SIGNER,
        RECHECK
    }

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final Map<By, LedgerAlarm> standing = new ConcurrentHashMap<>();

    public void raise(By by, LedgerAlarm alarm) {
        if (!alarm.equals(standing.put(by, alarm)))
            LOG.error("ALARM {} at {}: {}", alarm.code(), alarm.position(), alarm.detail());
    }

    public void clear(By by) {
        LedgerAlarm was = standing.remove(by);
        if (was != null) LOG.info("No longer so: {} at {}", was.code(), was.position());
    }

    public List<LedgerAlarm> standing() {
        return standing.values().stream().distinct().toList();
    }

    public Optional<LedgerAlarm> standing(By by) {
        return Optional.ofNullable(standing.get(by));
    }
}
