package no.sporbar.command.signing;

import java.util.List;
import no.sporbar.ledger.note.LedgerAlarm;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while an alarm stands, with all that is known of it. */
final class LedgerHealth implements HealthIndicator {
    private final Alarms alarms;
    private final Signer signer;

    LedgerHealth(Alarms alarms, Signer signer) {
        this.alarms = alarms;
        this.signer = signer;
    }

    @Override
    public Health health() {
        List<LedgerAlarm> standing = alarms.standing();
        Health.Builder health = standing.isEmpty() ? Health.up() : Health.down();
        if (!standing.isEmpty()) health.withDetail("alarms", standing);
        return health.withDetail("signed", signer.size())
                .withDetail("signer", signer.isActive())
                .build();
    }
}
