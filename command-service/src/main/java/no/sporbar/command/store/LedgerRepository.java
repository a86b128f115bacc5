package no.sporbar.command.store;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates from a remembered baseline, so that a command costs one round trip, its append, however long the stream.
 *
 * <p>The baseline is trusted for deciding and for nothing else. Facts decided on it are only recorded if the stream still
 * stands there; a decision that records nothing is checked by {@link BaselineCheck}; and in both cases a command that met a
 * baseline behind the ledger is decided again ({@link ConflictRetries}) on what was read meanwhile. Only what is durable is
 * remembered.
 */
final class LedgerRepository<T> extends EventSourcingRepository<T> {
    private final EventStore events;
    private final LockFactory locks;
    private final Baselines<T> baselines;

    LedgerRepository(Builder<T> builder, EventStore events, LockFactory locks, int capacity) {
        super(builder.eventStore(events).lockFactory(locks));
        this.events = events;
        this.locks = locks;
        this.baselines = new Baselines<>(capacity);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, @Nullable Long expectedVersion) {
        EventSourcedAggregate<T> aggregate = baselines.get(stream);
        boolean remembered = aggregate != null;
        if (aggregate == null) aggregate = super.doLoadWithLock(stream, expectedVersion);
        else if (baselines.isDoubtful(stream) || (expectedVersion != null && expectedVersion > aggregate.version())) {
            catchUp(stream, aggregate);
            remembered = false;
        }
        if (aggregate.isDeleted()) throw new AggregateDeletedException(stream);
        use(stream, aggregate, aggregate.version(), remembered);
        return aggregate;
    }

    private void catchUp(String stream, EventSourcedAggregate<T> aggregate) {
        DomainEventStream tail = events.readEvents(stream, aggregate.version() + 1);
        if (tail.hasNext()) aggregate.initializeState(tail);
        baselines.put(stream, aggregate);
    }

    /** A stream that nobody here knows is taken to be new, and is only read if the ledger says otherwise. */
    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String stream, Callable<T> factory)
            throws Exception {
        Lock lock = locks.obtainLock(stream);
        boolean kept = false;
        try {
            if (baselines.get(stream) != null || baselines.isDoubtful(stream))
                return super.doLoadOrCreate(stream, factory);
            EventSourcedAggregate<T> aggregate = doCreateNewForLock(factory);
            CurrentUnitOfWork.get().onCleanup(u -> lock.release());
            kept = true;
            use(stream, aggregate, StreamCondition.EMPTY, true);
            return new LockAwareAggregate<>(aggregate, lock);
        } finally {
            if (!kept) lock.release();
        }
    }

    private void use(String stream, EventSourcedAggregate<T> aggregate, long version, boolean remembered) {
        BaselineUse use = new BaselineUse(stream, version, remembered, aggregate, () -> baselines.doubt(stream));
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        use.noteIn(unitOfWork);
        unitOfWork.onRollback(u -> {
            // The core changes by events alone, so an aggregate that applied none is still what it was.
            if (!use.isUnchanged()) baselines.remove(stream);
        });
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        remember(aggregate);
    }

    @Override
    protected void doDeleteWithLock(EventSourcedAggregate<T> aggregate) {
        remember(aggregate);
    }

    private void remember(EventSourcedAggregate<T> aggregate) {
        if (aggregate.version() == null) return;
        CurrentUnitOfWork.get().afterCommit(u -> baselines.put(aggregate.identifierAsString(), aggregate));
    }
}
