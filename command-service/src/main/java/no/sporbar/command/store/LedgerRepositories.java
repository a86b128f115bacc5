package no.sporbar.command.store;

import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;

/**
 * Makes the repositories of the aggregates. They remember baselines, so {@link BaselineCheck} has to be on the command bus and
 * {@link ConflictRetries} on the gateway.
 */
public final class LedgerRepositories {
    private final EventStore events;
    private final ParameterResolverFactory parameters;
    private final HandlerDefinition handlers;
    private final int capacity;

    /** @param capacity how many aggregates of each type are remembered */
    public LedgerRepositories(
            EventStore events, ParameterResolverFactory parameters, HandlerDefinition handlers, int capacity) {
        this.events = events;
        this.parameters = parameters;
        this.handlers = handlers;
        this.capacity = capacity;
    }

    /** The repository of one type of aggregate. */
    public <T> Repository<T> of(AggregateFactory<T> aggregates) {
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(aggregates.getAggregateType());
        builder.aggregateFactory(aggregates);
        builder.parameterResolverFactory(parameters).handlerDefinition(handlers);
        return new LedgerRepository<>(builder, events, PessimisticLockFactory.usingDefaults(), capacity);
    }
}
