package no.sporbar.query.proof;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.sporbar.query.proof.LedgerGlance.Glance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What operators see of the proof: how much is hashed and signed, how old that is, and every alarm by its code. */
@Component
class ProofMetrics {
    /** Every code there is, so that each is a series from the start. */
    static final List<String> CODES = List.of(
            Troubles.ENTRY_ALTERED,
            Troubles.ENTRY_MISSING,
            "ledger.entry-replaced",
            Troubles.ROOT_DIFFERS,
            Troubles.FORKED,
            Troubles.SHRUNK,
            Troubles.UNKNOWN_KEY,
            Troubles.STANDS_STILL,
            "rows.altered");

    private static final Logger log = LoggerFactory.getLogger(ProofMetrics.class);

    private final Counter foreign;
    private volatile @Nullable String failure;

    ProofMetrics(MeterRegistry registry, LedgerGlance glances, Clock clock) {
        this.foreign = Counter.builder("sporbar.ledger.foreign")
                .description("Records in the topic of checkpoints that are no notes of a log")
                .register(registry);
        Gauge.builder("sporbar.ledger.tree.size", glances, g -> g.now().treeSize())
                .description("Entries that the query side has hashed into its own tree")
                .register(registry);
        Gauge.builder("sporbar.ledger.checkpoint.size", glances, g -> g.now().size())
                .description("Size of the largest checkpoint that was found right")
                .register(registry);
        Gauge.builder("sporbar.ledger.checkpoint.age", glances, g -> age(g.now(), clock))
                .description("Since the largest right checkpoint came; NaN before the first")
                .baseUnit("seconds")
                .register(registry);
        for (String code : CODES)
            Gauge.builder("sporbar.ledger.alarms", glances, g -> g.now().open(code))
                    .tag("code", code)
                    .description("Open alarms about the ledger")
                    .register(registry);
    }

    private static double age(Glance glance, Clock clock) {
        if (glance.seenAt() == null) return Double.NaN;
        return Duration.between(glance.seenAt(), clock.instant()).toNanos() / 1e9;
    }

    void foreign() {
        foreign.increment();
    }

    void came() {
        failure = null;
    }

    void failed(Exception e) {
        failure = e.toString();
        log.debug("the keeper failed", e);
    }

    /** Why the keeper on this instance cannot go on, or null. */
    @Nullable
    String trouble() {
        return failure;
    }
}
