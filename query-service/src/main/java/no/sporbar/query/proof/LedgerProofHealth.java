package no.sporbar.query.proof;

import no.sporbar.query.proof.LedgerGlance.Glance;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health of the proof: down while an alarm is open, or while this instance's keeper cannot go on. It is no reason to start the
 * process anew, so it is no part of whether the process lives.
 */
@Component("ledgerProofHealthIndicator")
class LedgerProofHealth extends AbstractHealthIndicator {
    private final LedgerGlance glances;
    private final ProofMetrics metrics;

    LedgerProofHealth(LedgerGlance glances, ProofMetrics metrics) {
        this.glances = glances;
        this.metrics = metrics;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Glance now = glances.now();
        String trouble = metrics.trouble();
        if (now.alarms().isEmpty() && trouble == null) health.up();
        else health.down();
        health.withDetail("treeSize", now.treeSize()).withDetail("checkpointSize", now.size());
        if (!now.alarms().isEmpty()) health.withDetail("alarms", now.alarms());
        if (trouble != null) health.withDetail("trouble", trouble);
    }
}
