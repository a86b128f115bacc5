package no.sporbar.query.intake;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Health of the intake: down when it fails or is silent. A parked programme does not take the others down; it is named
 * beside the status {@code PARKED}.
 */
@Component("intakeHealthIndicator")
class IntakeHealth extends AbstractHealthIndicator {
    private static final int NAMED = 20;

    private final IntakeMetrics metrics;
    private final ParkedProgrammes parked;
    private final LagGauge lag;

    IntakeHealth(IntakeMetrics metrics, ParkedProgrammes parked, LagGauge lag) {
        this.metrics = metrics;
        this.parked = parked;
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        String trouble = metrics.trouble();
        int standing = parked.count();
        if (trouble != null) health.down().withDetail("trouble", trouble);
        else if (standing > 0) health.status(new Status("PARKED"));
        else health.up();
        Long behind = lag.lag().events();
        health.withDetail("lagEvents", behind == null ? "unknown" : behind);
        if (standing > 0) health.withDetail("parked", parked.all(NAMED));
    }
}
