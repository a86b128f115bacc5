package no.sporbar.query.rebuild;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health of the rows: out of service while some are of a version that this one cannot show, and up in any other case. The
 * rebuild that is under way stands beside.
 */
@Component("rebuildHealthIndicator")
class RebuildHealth extends AbstractHealthIndicator {
    private final StartUp startUp;
    private final RebuildGlance glance;

    RebuildHealth(StartUp startUp, RebuildGlance glance) {
        this.startUp = startUp;
        this.glance = glance;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (startUp.unreadable().isEmpty()) health.up();
        else health.outOfService().withDetail("notServed", startUp.unreadable());
        glance.active().ifPresent(rebuild -> health.withDetail("rebuild", RebuildView.of(rebuild)));
    }
}
