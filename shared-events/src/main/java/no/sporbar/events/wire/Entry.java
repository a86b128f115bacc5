package no.sporbar.events.wire;

import java.time.Instant;
import java.util.Map;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;

/**
 * One fact as it stands in the ledger, read from its CloudEvent.
 *
 * @param id the event's own identifier, a UUID
 * @param stream the stream's stored form, as in {@code goal:oslo-bydelsprosjektet/mal-1}
 * @param version its place in the stream, from 0 without gaps
 * @param type the stored name, as in {@code goal.proposed}
 * @param recordedAt when the ledger took it in, UTC, to the microsecond
 * @param context who and why: whatever of {@link CloudEventCodec#CONTEXT} was known
 */
public record Entry(
        String id,
        String stream,
        long version,
        ProgrammeId programme,
        String type,
        int revision,
        Instant recordedAt,
        Map<String, String> context,
        DomainEvent event) {
    public Entry {
        context = Map.copyOf(context);
    }

    /** Who recorded it. */
    public String actor() {
        return context.getOrDefault(CloudEventCodec.ACTOR, "");
    }

    /** Who recorded it, with what they were called, their role and their body, as far as the entry says. */
    public Actor by() {
        return new Actor(
                actor(),
                context.get(CloudEventCodec.ACTOR_NAME),
                context.get(CloudEventCodec.ACTOR_ROLE),
                context.get(CloudEventCodec.ON_BEHALF_OF));
    }
}
