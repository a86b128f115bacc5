package no.sporbar.command.recheck;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param recheck how long after one pass over the whole ledger the next begins
 * @param recheckRate how many entries a second a pass reads at the most
 */
@ConfigurationProperties("sporbar.ledger")
record RecheckProperties(
        @DefaultValue("1h") Duration recheck,
        @DefaultValue("20000") int recheckRate) {
    RecheckProperties {
        if (recheck.toMillis() < 1) throw new IllegalArgumentException("sporbar.ledger.recheck is too short");
        if (recheckRate < 1) throw new IllegalArgumentException("sporbar.ledger.recheck-rate must be 1 or more");
    }
}
