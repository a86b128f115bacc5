package no.sporbar.command.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sporbar.command.catalogue.CommandCatalogue;
import no.sporbar.command.catalogue.KeptCommands;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.Feature;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The real handler with every stream and every reaction, on a store in memory. */
public final class InMemory {
    /** The product's own: bodies that are kept are read the same everywhere. */
    private static final Commands KEPT = new KeptCommands(new CommandCatalogue());

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Knowledge knowledge = new Knowledge(engine, this::isKept, KEPT);
    private final List<Feature> features;
    private final CommandGateway gateway;

    public InMemory(List<Feature> features) {
        this.features = features;
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        EventSourcingRepository<StreamShell> streams = EventSourcingRepository.builder(StreamShell.class)
                .eventStore(store)
                .aggregateFactory(new StreamShell.Factory(features))
                .build();
        new CommandHandling(streams, knowledge, features).subscribe(bus, features);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** Lets a fact have been recorded. */
    public void having(DomainEvent event) {
        String stream = event.stream().toString();
        long version = engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
        engine.appendEvents(
                List.of(new GenericDomainEventMessage<>(event.stream().kind(), stream, version, event)));
    }

    /** Carries a command out and says all that was recorded by it, in order. */
    public List<DomainEvent> send(Command command, Instant at) {
        return send(Actor.of("prøven"), command, at);
    }

    /** The same, by somebody. */
    public List<DomainEvent> send(Actor by, Command command, Instant at) {
        int before = recorded().size();
        knowledge.setups.forgetIfStale(command.programme());
        gateway.sendAndWait(
                new GenericCommandMessage<>(command, Map.of(CommandHandling.AT, at, CommandHandling.BY, by)));
        return recorded().subList(before, recorded().size()).stream()
                .map(message -> (DomainEvent) message.getPayload())
                .toList();
    }

    /** What a rehearsal of the command says would be recorded. */
    public List<DomainEvent> rehearse(Command command, Instant at) {
        return rehearse(Actor.of("prøven"), command, at);
    }

    /** The same, by somebody. */
    public List<DomainEvent> rehearse(Actor by, Command command, Instant at) {
        return rehearsal(at).play(by, command);
    }

    Rehearsal rehearsal(Instant at) {
        return new Rehearsal(knowledge, new Consequences(features), at);
    }

    private boolean isKept(ProgrammeId programme, PersonId person) {
        return recorded().stream()
                .map(message -> (DomainEvent) message.getPayload())
                .filter(event -> event.programme().equals(programme))
                .flatMap(event -> Personal.in(event).stream())
                .anyMatch(personal -> personal.person().equals(person));
    }

    /** All that has been recorded. */
    public List<DomainEventMessage<?>> recorded() {
        return engine.readEvents(null, false)
                .<DomainEventMessage<?>>map(message -> (DomainEventMessage<?>) message)
                .toList();
    }
}
