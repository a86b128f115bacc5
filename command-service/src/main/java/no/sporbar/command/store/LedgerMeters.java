package no.sporbar.command.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What the ledger tells about itself. */
public final class LedgerMeters {
    private final MeterRegistry registry;
    private final Counter appended;
    private final DistributionSummary groups;

    public LedgerMeters(MeterRegistry registry) {
        this.registry = registry;
        this.appended = Counter.builder("sporbar.events.appended")
                .description("Events that this instance has recorded")
                .register(registry);
        this.groups = DistributionSummary.builder("sporbar.append.group.size")
                .description("Requests that went to the database in one statement")
                .register(registry);
    }

    void sizeOf(Ledger ledger) {
        Gauge.builder("sporbar.ledger.size", ledger, Ledger::lastKnownSize)
                .description("Events in the ledger, as this instance saw it last")
                .register(registry);
    }

    void wrote(SealedGroup group) {
        appended.increment(group.entries.size());
        groups.record(group.requests.size());
    }
}
