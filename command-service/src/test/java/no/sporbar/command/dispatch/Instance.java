package no.sporbar.command.dispatch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import no.sporbar.command.catalogue.CommandCatalogue;
import no.sporbar.command.catalogue.KeptCommands;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.store.BaselineCheck;
import no.sporbar.command.store.ConflictRetries;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.LedgerEventStorageEngine;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.command.store.LedgerRepositories;
import no.sporbar.command.store.SnapshotStore;
import no.sporbar.command.store.TestLedger;
import no.sporbar.events.Actor;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** One command service with features of a test's choice, on a database that it may share. */
final class Instance {
    private static final Instant NOW = Instant.parse("2026-11-23T05:43:00Z");

    final Dispatch dispatch;
    private volatile @Nullable Runnable beforeCommit;

    Instance(TestLedger database, List<Feature> features) {
        LedgerReader reader = database.reader();
        Ledger writer = database.writer();
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        LedgerEventStorageEngine engine =
                new LedgerEventStorageEngine(writer, reader, new SnapshotStore(database.pool(), () -> serializer));
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(CloudEventCodec.ACTOR, CloudEventCodec.CORRELATION)));
        bus.registerHandlerInterceptor(this::meanwhile);
        bus.registerHandlerInterceptor(new BaselineCheck(reader));
        bus.registerHandlerInterceptor(new SenderInterceptor(reader));
        Knowledge knowledge =
                new Knowledge(engine, (programme, person) -> false, new KeptCommands(new CommandCatalogue()));
        new CommandHandling(streams(engine, features), knowledge, features).subscribe(bus, features);
        dispatch = new Dispatch(
                DefaultCommandGateway.builder()
                        .commandBus(bus)
                        .retryScheduler(new ConflictRetries(5))
                        .build(),
                writer,
                reader,
                knowledge,
                new SimpleMeterRegistry());
    }

    Answer send(Command command) {
        return send(command, null).answer();
    }

    Dispatch.Sent send(Command command, @Nullable String key) {
        IdempotencyKey own = key == null ? null : new IdempotencyKey("prøven", key, new byte[] {1});
        return dispatch.send("prøve", command, new Sender(Actor.of("prøven"), NOW, "r-1", own, null));
    }

    /** Does something else once, after the next command was decided and before it is recorded. */
    void meanwhile(Runnable something) {
        beforeCommit = something;
    }

    private static Repository<StreamShell> streams(LedgerEventStorageEngine engine, List<Feature> features) {
        return new LedgerRepositories(
                        EmbeddedEventStore.builder().storageEngine(engine).build(),
                        ClasspathParameterResolverFactory.forClass(StreamShell.class),
                        ClasspathHandlerDefinition.forClass(StreamShell.class),
                        100)
                .of(new StreamShell.Factory(features));
    }

    private @Nullable Object meanwhile(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        Runnable something = beforeCommit;
        beforeCommit = null;
        if (something != null) Thread.ofPlatform().start(something).join();
        return result;
    }
}
