package no.sporbar.command.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param timeLimit how long one statement of the ledger may take
 * @param cachedAggregates how many streams' states are remembered
 * @param retries how often a command is decided again after a conflict
 */
@ConfigurationProperties("sporbar.ledger")
record LedgerProperties(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("10000") int cachedAggregates,
        @DefaultValue("5") int retries) {
    LedgerProperties {
        if (timeLimit.toMillis() < 100) throw new IllegalArgumentException("sporbar.ledger.time-limit is too short");
        if (cachedAggregates < 1)
            throw new IllegalArgumentException("sporbar.ledger.cached-aggregates must be 1 or more");
        if (retries < 0) throw new IllegalArgumentException("sporbar.ledger.retries cannot be negative");
    }
}
