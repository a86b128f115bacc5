package no.sporbar.query.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.query.ledger.LedgerEntry;

/** A ledger in memory: gives facts the positions, versions and bytes that the command side would. */
public final class WrittenLedger {
    public static final Instant FIRST = Instant.parse("2025-01-16T08:00:00.000001Z");

    private final Map<String, Long> versions = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private Instant now = FIRST;

    public LedgerEntry record(DomainEvent event) {
        return record(event, Map.of(CloudEventCodec.ACTOR, "kari"));
    }

    /** What somebody recorded of whom more is known than the subject. */
    public LedgerEntry recordBy(Actor actor, DomainEvent event) {
        Map<String, String> context = new HashMap<>(Map.of(CloudEventCodec.ACTOR, actor.subject()));
        if (actor.name() != null) context.put(CloudEventCodec.ACTOR_NAME, actor.name());
        if (actor.role() != null) context.put(CloudEventCodec.ACTOR_ROLE, actor.role());
        if (actor.onBehalfOf() != null) context.put(CloudEventCodec.ON_BEHALF_OF, actor.onBehalfOf());
        return record(event, context);
    }

    /** What a reaction to an entry leads to. */
    public LedgerEntry recordBecauseOf(LedgerEntry cause, DomainEvent event) {
        String id = cause.readable().id();
        return record(event, Map.of(CloudEventCodec.ACTOR, "kari", CloudEventCodec.CAUSATION, id));
    }

    private LedgerEntry record(DomainEvent event, Map<String, String> context) {
        String stream = event.stream().toString();
        long version = versions.merge(stream, 0L, (before, _) -> before + 1);
        String id = new UUID(0, entries.size() + 1).toString();
        byte[] bytes =
                CloudEventCodec.draft(id, stream, version, context, event).sealedAt(now);
        return keep(event.programme().value(), bytes);
    }

    /** An entry with bytes of the test's own, at the next position. */
    public LedgerEntry recordRaw(String programme, byte[] bytes) {
        return keep(programme, bytes);
    }

    public List<LedgerEntry> recordAll(List<? extends DomainEvent> events) {
        return events.stream().map(this::record).toList();
    }

    /** The next entries are recorded so much later. */
    public void wait(Duration time) {
        now = now.plus(time);
    }

    public int size() {
        return entries.size();
    }

    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    private LedgerEntry keep(String programme, byte[] bytes) {
        LedgerEntry entry = LedgerEntry.read(entries.size() + 1, programme, bytes);
        entries.add(entry);
        now = now.plusSeconds(1);
        return entry;
    }
}
