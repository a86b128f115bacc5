package no.sporbar.command.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on the ledger.
 *
 * <p>All events of one call are recorded together or not at all, durably when the call returns; they may belong to several
 * streams. Conditions, key and receipt of the current unit of work go with them. An event's moment is the ledger's, not the
 * message's. Tokens are positions: without gaps, in commit order, never behind an event that is still to come. Reading stops
 * with an {@link UnreadableEntryException} at an entry that this version of the software cannot read.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    private final Ledger ledger;
    private final LedgerReader reader;
    private final SnapshotStore snapshots;

    public LedgerEventStorageEngine(Ledger ledger, LedgerReader reader, SnapshotStore snapshots) {
        this.ledger = ledger;
        this.reader = reader;
        this.snapshots = snapshots;
    }

    /**
     * @throws AggregateStreamCreationException if a new stream turns out to exist
     * @throws ConcurrencyException if a stream has moved on
     * @throws AppendConditionFailedException if another stream has moved that the decision rested on
     * @throws IdempotencyKeyTakenException if the request was carried out before
     * @throws LedgerUnavailableException if the ledger cannot be written
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        List<NewEntry> entries = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) entries.add(EventMessages.toEntry(event));
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        Receipt receipt = unitOfWork == null ? null : Receipt.of(unitOfWork);
        if (receipt != null && !receipt.isEmpty())
            throw new IllegalStateException("a unit of work records once; its facts are durable already");
        Appended appended = append(request(entries, unitOfWork));
        if (receipt != null) receipt.fill(appended, entries);
    }

    private static AppendRequest request(List<NewEntry> entries, @Nullable UnitOfWork<?> unitOfWork) {
        if (unitOfWork == null) return AppendRequest.of(entries);
        return new AppendRequest(
                entries,
                AppendConditions.in(unitOfWork),
                IdempotencyKey.in(unitOfWork).orElse(null));
    }

    private Appended append(AppendRequest request) {
        try {
            return ledger.append(request);
        } catch (StreamConflictException e) {
            String message = e.getMessage() == null ? "" : e.getMessage();
            if (e.expectedTip() == StreamCondition.EMPTY) throw new AggregateStreamCreationException(message, e);
            throw new ConcurrencyException(message, e);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        LedgerPages<DomainEventMessage<?>> pages = new LedgerPages<>(
                firstSequenceNumber,
                version -> reader.streamPage(aggregateIdentifier, version),
                row -> EventMessages.fromEntry(row.read()),
                event -> event.getSequenceNumber() + 1);
        return DomainEventStream.of(pages.stream());
    }

    /** Ends with the last entry there is, whether or not it may block. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        LedgerPages<TrackedEventMessage<?>> pages = new LedgerPages<>(
                position(after), reader::ledgerPage, EventMessages::tracked, event -> position(event.trackingToken()));
        return pages.stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.tipOf(aggregateIdentifier).stream().boxed().findFirst();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return reader.size() == 0 ? null : new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(reader.size());
    }

    /** The token before the first event at that moment or later; the head if there is none, as in Axon's own engines. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        if (reader.size() == 0) return null;
        return new GlobalSequenceTrackingToken(reader.positionBefore(dateTime));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.read(aggregateIdentifier);
    }

    private static @Nullable TrackingToken token(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) return 0;
        if (token instanceof GlobalSequenceTrackingToken sequence) return sequence.getGlobalIndex();
        throw new IllegalArgumentException("not a place in the ledger: " + token);
    }
}
