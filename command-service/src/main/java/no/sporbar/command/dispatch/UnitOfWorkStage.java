package no.sporbar.command.dispatch;

import java.util.List;
import java.util.function.Consumer;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Decides for real: what is applied goes into the one append of the current unit of work. */
final class UnitOfWorkStage implements Stage {
    private final Repository<StreamShell> streams;
    private final DecisionContext context;
    private final Consumer<DomainEvent> remember;

    /** @param remember told of every event, so that the context knows it too */
    UnitOfWorkStage(Repository<StreamShell> streams, DecisionContext context, Consumer<DomainEvent> remember) {
        this.streams = streams;
        this.context = context;
        this.remember = remember;
    }

    @Override
    public DecisionContext context() {
        return context;
    }

    @Override
    public List<Happened> decide(Command command, @Nullable String cause) {
        MetaData metaData = cause == null ? MetaData.emptyInstance() : MetaData.with(CloudEventCodec.CAUSATION, cause);
        List<Happened> happened = load(command).invoke(shell -> shell.decide(command, context, metaData));
        for (Happened each : happened) remember.accept(each.event());
        return happened;
    }

    private Aggregate<StreamShell> load(Command command) {
        String stream = command.aggregate();
        try {
            return streams.loadOrCreate(stream, () -> new StreamShell(stream, command.empty()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(stream + " cannot be loaded", e);
        }
    }
}
