package no.sporbar.query.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What operators see of the rebuild that is under way; NaN where none is. */
@Component
class RebuildMetrics {
    RebuildMetrics(MeterRegistry registry, RebuildGlance glance) {
        Gauge.builder(
                        "sporbar.rebuild.share",
                        glance,
                        g -> g.active().map(RebuildReport::share).orElse(Double.NaN))
                .description("The share of the entries that the rebuild under way has folded, from 0 to 1")
                .register(registry);
        Gauge.builder(
                        "sporbar.rebuild.events.per.second",
                        glance,
                        g -> number(
                                g.active().map(RebuildReport::eventsPerSecond).orElse(null)))
                .description("Entries that the rebuild under way folds in a second")
                .register(registry);
        Gauge.builder(
                        "sporbar.rebuild.left",
                        glance,
                        g -> number(g.active().map(RebuildReport::secondsLeft).orElse(null)))
                .description("How long the rebuild under way goes on folding")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "sporbar.rebuild.differences",
                        glance,
                        g -> number(g.active().map(RebuildReport::differences).orElse(null)))
                .description("Rows of the rebuild under way that are not those in use")
                .register(registry);
        for (RebuildState state : RebuildState.values())
            if (!state.isOver())
                Gauge.builder("sporbar.rebuild.state", glance, g -> isIn(state, g) ? 1 : 0)
                        .description("1 for the state that a rebuild is in")
                        .tag("state", state.toString())
                        .register(registry);
    }

    private static boolean isIn(RebuildState state, RebuildGlance glance) {
        return glance.active().map(r -> r.state() == state).orElse(false);
    }

    private static double number(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
