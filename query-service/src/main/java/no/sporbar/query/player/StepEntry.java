package no.sporbar.query.player;

import java.time.Instant;
import java.time.LocalDate;
import no.sporbar.events.Actor;
import no.sporbar.events.Basis;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.ledger.Envelope;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.RecordFields;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a step: who, why, by which source, and its three clocks.
 *
 * @param type its stored name, or the CloudEvents type where this version of the software cannot read it
 * @param reason why, where the fact says so
 * @param decision the case that the fact says it follows from
 * @param event what it says, in today's revision; absent where it cannot be read
 * @param problem why it cannot be read
 */
public record StepEntry(
        long position,
        @Nullable String stream,
        @Nullable Long version,
        @Nullable String type,
        @Nullable Integer revision,
        @Nullable String eventId,
        @Nullable Instant recordedAt,
        @Nullable String actor,
        @Nullable String actorName,
        @Nullable String actorRole,
        @Nullable String onBehalfOf,
        @Nullable ImpreciseDate decidedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable Basis basis,
        @Nullable String reason,
        @Nullable DecisionId decision,
        @Nullable DomainEvent event,
        @Nullable String problem) {

    /** Who recorded it, with all that the entry says of them; null where it does not say. */
    public @Nullable Actor by() {
        return actor == null ? null : new Actor(actor, actorName, actorRole, onBehalfOf);
    }

    static StepEntry of(LedgerEntry entry) {
        Envelope around = Envelope.of(entry);
        DomainEvent event = entry.entry() == null ? null : entry.entry().event();
        return new StepEntry(
                entry.position(),
                around.stream(),
                around.version(),
                around.type(),
                around.revision(),
                around.eventId(),
                around.recordedAt(),
                around.actor(),
                around.actorName(),
                around.actorRole(),
                around.onBehalfOf(),
                event == null ? null : event.provenance().decidedOn(),
                event == null ? null : event.provenance().effectiveFrom(),
                event == null ? null : event.provenance().basis(),
                event == null
                        ? null
                        : RecordFields.named((Record) event, "reason", String.class)
                                .orElse(null),
                event == null
                        ? null
                        : RecordFields.named((Record) event, "decision", DecisionId.class)
                                .orElse(null),
                event,
                entry.problem());
    }
}
