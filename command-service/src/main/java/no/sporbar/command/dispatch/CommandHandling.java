package no.sporbar.command.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.store.AppendConditions;
import no.sporbar.events.Actor;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Handles every command there is: decides it, and all that follows from it, within one unit of work. */
final class CommandHandling implements MessageHandler<CommandMessage<?>> {
    /** Message metadata: the {@link Instant} at which the command came in. */
    static final String AT = "at";
    /** Message metadata: the {@link Actor} whose command it is. */
    static final String BY = "by";

    private final Repository<StreamShell> streams;
    private final Knowledge knowledge;
    private final Consequences consequences;

    CommandHandling(Repository<StreamShell> streams, Knowledge knowledge, List<Feature> features) {
        this.streams = streams;
        this.knowledge = knowledge;
        this.consequences = new Consequences(features);
    }

    /** Axon finds no handler through a sealed type, so each of its commands is subscribed. */
    void subscribe(CommandBus bus, List<Feature> features) {
        for (Feature feature : features)
            for (Class<? extends Command> type : feature.types()) bus.subscribe(type.getName(), this);
    }

    @Override
    public @Nullable Object handle(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        Instant at = Objects.requireNonNull((Instant) message.getMetaData().get(AT), "a command carries its moment");
        Actor by = Objects.requireNonNull((Actor) message.getMetaData().get(BY), "a command is somebody's");
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        LiveDecisionContext context =
                new LiveDecisionContext(command, by, at, knowledge, consequences, AppendConditions.of(unitOfWork));
        unitOfWork.afterCommit(_ -> context.committed());
        consequences.carryOut(command, new UnitOfWorkStage(streams, context, context::remember));
        return null;
    }
}
