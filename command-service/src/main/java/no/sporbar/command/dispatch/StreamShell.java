package no.sporbar.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Feature;
import no.sporbar.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** All the Axon there is around a core, whichever it is. */
@AggregateRoot(type = "stream")
final class StreamShell {
    @AggregateIdentifier
    private final String id;

    private Core<?, ?> core;
    private String lastEvent = "";

    StreamShell(String id, Core<?, ?> empty) {
        this.id = id;
        this.core = empty;
    }

    /** Lets the core decide and applies what it decided, all of it with this metadata. */
    List<Stage.Happened> decide(Command command, DecisionContext context, MetaData metaData) {
        List<Stage.Happened> happened = new ArrayList<>();
        for (DomainEvent event : Cores.decide(core, command, context)) {
            AggregateLifecycle.apply(event, metaData);
            happened.add(new Stage.Happened(event, lastEvent));
        }
        return happened;
    }

    @EventSourcingHandler
    void on(DomainEvent event, @MessageIdentifier String messageId) {
        core = Cores.evolve(core, event);
        lastEvent = messageId;
    }

    /** Begins a shell from the stream's id, which its kind stands first in. */
    static final class Factory extends AbstractAggregateFactory<StreamShell> {
        private final Map<String, Core<?, ?>> emptyByKind;

        Factory(List<Feature> features) {
            super(StreamShell.class);
            emptyByKind = features.stream().collect(Collectors.toUnmodifiableMap(Feature::kind, Feature::empty));
        }

        @Override
        @SuppressWarnings("rawtypes") // as Axon declares it
        protected StreamShell doCreateAggregate(String stream, DomainEventMessage firstEvent) {
            Core<?, ?> empty = emptyByKind.get(stream.substring(0, stream.indexOf(':')));
            if (empty == null) throw new IllegalStateException("no feature has streams like " + stream);
            return new StreamShell(stream, empty);
        }
    }
}
