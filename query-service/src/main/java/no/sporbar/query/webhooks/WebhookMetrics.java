package no.sporbar.query.webhooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import no.sporbar.query.webhooks.Subscription.State;
import org.springframework.stereotype.Component;

/** What operators see of webhooks: a paused one is an alarm, since nobody at its other end hears anything any more. */
@Component
class WebhookMetrics {
    private final Counter delivered;
    private final Counter failed;

    WebhookMetrics(MeterRegistry registry, Subscriptions subscriptions) {
        this.delivered = Counter.builder("sporbar.webhooks.delivered")
                .description("Messages that arrived")
                .register(registry);
        this.failed = Counter.builder("sporbar.webhooks.failed")
                .description("Attempts that did not succeed")
                .register(registry);
        Gauge.builder("sporbar.webhooks.failing", subscriptions, Subscriptions::failing)
                .description("Webhooks whose last attempt did not succeed, and that are tried again")
                .register(registry);
        Gauge.builder("sporbar.webhooks.paused", subscriptions, all -> all.count(State.PAUSED))
                .description("Webhooks that were given up until an operator starts them again")
                .register(registry);
    }

    void delivered() {
        delivered.increment();
    }

    void failed() {
        failed.increment();
    }
}
