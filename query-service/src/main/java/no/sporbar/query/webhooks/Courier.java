package no.sporbar.query.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.sporbar.query.live.Announcement;
import no.sporbar.query.live.Announcements;
import no.sporbar.query.webhooks.Sending.Outcome;
import no.sporbar.query.webhooks.Subscription.State;

/**
 * Brings one webhook what it has not had, one message after the other, until there is no more or one does not arrive.
 *
 * <p>Contract: its place is moved when a message has arrived and not before. Whoever is killed in between sends that message
 * again, under the same id.
 */
final class Courier {
    private static final int PART = 50;

    private final Subscriptions subscriptions;
    private final Announcements announcements;
    private final Sending sending;
    private final WebhookMetrics metrics;
    private final Waits waits;
    private final Duration giveUp;
    private final Clock clock;

    Courier(
            Subscriptions subscriptions,
            Announcements announcements,
            Sending sending,
            WebhookMetrics metrics,
            Waits waits,
            Duration giveUp,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.sending = sending;
        this.metrics = metrics;
        this.waits = waits;
        this.giveUp = giveUp;
        this.clock = clock;
    }

    void deliver(Subscription to) throws InterruptedException {
        Subscription now = to;
        long place = to.place();
        while (!Thread.currentThread().isInterrupted()) {
            List<Announcement> next = announcements.after(to.programme(), place, PART);
            if (next.isEmpty()) return;
            long told = place;
            for (Announcement each : next) {
                if (!to.wants(each.type())) continue;
                if (!bring(now, told, each)) return;
                now = to.withoutFailures();
                told = each.position();
            }
            place = next.getLast().position();
            if (place != told && !subscriptions.passed(to.id(), told, place)) return;
        }
    }

    /** Whether there is any use in going on. */
    private boolean bring(Subscription to, long place, Announcement what) {
        Outcome outcome = sending.send(to, Message.of(what));
        return switch (outcome) {
            case Outcome.Delivered _ -> {
                metrics.delivered();
                yield subscriptions.delivered(to.id(), place, what.position(), clock.instant());
            }
            case Outcome.Failed failed -> {
                failed(to, place, failed.problem());
                yield false;
            }
            case Outcome.Gone _ -> {
                Instant now = clock.instant();
                subscriptions.failed(to.id(), place, State.PAUSED, to.attempts() + 1, now, now, "status 410");
                metrics.failed();
                yield false;
            }
        };
    }

    private void failed(Subscription to, long place, String problem) {
        metrics.failed();
        Instant now = clock.instant();
        Instant since = Objects.requireNonNullElse(to.failingSince(), now);
        boolean given = !Duration.between(since, now).minus(giveUp).isNegative();
        int attempts = to.attempts() + 1;
        subscriptions.failed(
                to.id(),
                place,
                given ? State.PAUSED : State.ACTIVE,
                attempts,
                since,
                now.plus(waits.after(attempts)),
                problem);
    }
}
