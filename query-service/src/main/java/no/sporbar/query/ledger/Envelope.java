package no.sporbar.query.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import no.sporbar.events.Actor;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What stands around a fact, as far as it can be read: an entry of a type from the future still says which it is.
 *
 * @param type the stored name for an entry that can be read, else the CloudEvents type as it stands there
 */
public record Envelope(
        @Nullable String stream,
        @Nullable Long version,
        @Nullable String type,
        @Nullable Integer revision,
        @Nullable String eventId,
        @Nullable Instant recordedAt,
        @Nullable String actor,
        @Nullable String actorName,
        @Nullable String actorRole,
        @Nullable String onBehalfOf) {
    private static final Envelope UNKNOWN = new Envelope(null, null, null, null, null, null, null, null, null, null);

    /** Who recorded it, with all that the entry says of them; null where it does not say. */
    public @Nullable Actor by() {
        return actor == null ? null : new Actor(actor, actorName, actorRole, onBehalfOf);
    }

    /** Of any entry, readable or not. */
    public static Envelope of(LedgerEntry ledgerEntry) {
        Entry e = ledgerEntry.entry();
        if (e == null) return ofUnreadable(ledgerEntry.bytes());
        Actor by = e.by();
        return new Envelope(
                e.stream(),
                e.version(),
                e.type(),
                e.revision(),
                e.id(),
                e.recordedAt(),
                by.subject(),
                by.name(),
                by.role(),
                by.onBehalfOf());
    }

    private static Envelope ofUnreadable(byte[] bytes) {
        try {
            JsonNode json = EventJson.mapper().readTree(bytes);
            JsonNode version = json.path("streamversion");
            return new Envelope(
                    text(json, "subject"),
                    version.isIntegralNumber() ? version.asLong(-1) : null,
                    text(json, "type"),
                    null,
                    text(json, "id"),
                    instant(text(json, "time")),
                    text(json, CloudEventCodec.ACTOR),
                    text(json, CloudEventCodec.ACTOR_NAME),
                    text(json, CloudEventCodec.ACTOR_ROLE),
                    text(json, CloudEventCodec.ON_BEHALF_OF));
        } catch (JacksonException e) {
            return UNKNOWN;
        }
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.asString().replace('\0', '\uFFFD') : null; // PostgreSQL has no NUL in text
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
