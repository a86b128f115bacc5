package no.sporbar.query.webhooks;

import java.time.Instant;
import java.util.List;
import no.sporbar.query.webhooks.Subscription.State;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as operators see it.
 *
 * @param position the last one that it was told, or did not want to be told
 * @param secret what its messages are signed with; only in the answer to the one who set it up
 */
public record WebhookView(
        String id,
        String url,
        @Nullable String programme,
        List<String> types,
        State state,
        long position,
        int attempts,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastProblem,
        @Nullable Instant deliveredAt,
        Instant createdAt,
        String createdBy,
        @Nullable String secret) {

    static WebhookView of(Subscription s, @Nullable String secret) {
        return new WebhookView(
                s.id(),
                s.url(),
                s.programme(),
                s.types(),
                s.state(),
                s.place(),
                s.attempts(),
                s.failingSince(),
                s.nextAttemptAt(),
                s.lastProblem(),
                s.deliveredAt(),
                s.createdAt(),
                s.createdBy(),
                secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "webhook " + id + " to " + url;
    }
}
