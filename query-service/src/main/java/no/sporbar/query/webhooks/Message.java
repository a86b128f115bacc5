package no.sporbar.query.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.query.live.Announcement;
import no.sporbar.query.projection.StateJson;
import org.jspecify.annotations.Nullable;

/**
 * What one webhook is told.
 *
 * @param id the same each time that it is tried, so that the receiver knows what it has had
 */
record Message(String id, byte[] body) {
    private static final String UNREADABLE = "entry.unreadable";

    /**
     * As it is sent.
     *
     * @param type what happened, as in {@code decision.resolved}
     * @param timestamp when that was recorded
     */
    record Told(String type, @Nullable Instant timestamp, Announcement data) {}

    /** What is sent when an operator asks whether anybody is there. */
    record Test(String type, Instant timestamp, Map<String, String> data) {}

    static Message of(Announcement told) {
        String type = told.type() == null ? UNREADABLE : told.type();
        return new Message("sporbar-" + told.position(), StateJson.write(new Told(type, told.recordedAt(), told)));
    }

    static Message test(String webhook, Instant now) {
        return new Message(
                "sporbar-test-" + now.toEpochMilli(),
                StateJson.write(new Test("webhook.test", now, Map.of("webhook", webhook))));
    }

    /** The headers of Standard Webhooks, signed as of now. */
    Map<String, String> headers(byte[] secret, Instant now) {
        try {
            Map<String, String> headers = new TreeMap<>();
            headers.put("webhook-id", id);
            headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
            headers.put(
                    "webhook-signature",
                    new Webhook(secret).sign(id, now.getEpochSecond(), new String(body, StandardCharsets.UTF_8)));
            return headers;
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
