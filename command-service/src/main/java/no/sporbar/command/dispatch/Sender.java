package no.sporbar.command.dispatch;

import java.time.Instant;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and on what conditions.
 *
 * @param actor stands in every event that follows, with name, role and body
 * @param at when the request came in
 * @param correlation the request's own identifier
 * @param key under which the request is carried out at most once
 * @param expectedVersion the version of the stream that the sender has seen, where it matters
 */
public record Sender(
        Actor actor,
        Instant at,
        String correlation,
        @Nullable IdempotencyKey key,
        @Nullable Long expectedVersion) {
    /** Somebody who sets no conditions. */
    public static Sender of(Actor actor, Instant at, String correlation) {
        return new Sender(actor, at, correlation, null, null);
    }
}
