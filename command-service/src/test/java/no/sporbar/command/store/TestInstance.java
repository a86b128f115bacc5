package no.sporbar.command.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** One command service: a bus, a gateway, a cache and a writer of its own on a database that it may share. */
final class TestInstance {
    final AtomicInteger reads = new AtomicInteger();
    final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    final CommandGateway gateway;
    final Repository<TestGoal> repository;
    final EmbeddedEventStore events;
    private volatile @Nullable Runnable beforeCommit;

    TestInstance(TestLedger database) {
        DataSource counted = counting(database.pool());
        LedgerReader reader = new LedgerReader(counted);
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        events = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(
                        database.writer(), reader, new SnapshotStore(counted, () -> serializer)))
                .build();
        repository = new LedgerRepositories(
                        events,
                        ClasspathParameterResolverFactory.forClass(TestGoal.class),
                        ClasspathHandlerDefinition.forClass(TestGoal.class),
                        100)
                .of(new GenericAggregateFactory<>(TestGoal.class));
        AggregateAnnotationCommandHandler.<TestGoal>builder()
                .aggregateType(TestGoal.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        bus.registerHandlerInterceptor(new Meanwhile());
        bus.registerHandlerInterceptor(new BaselineCheck(reader));
        gateway = DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new ConflictRetries(5))
                .build();
    }

    /** Does something else once, after the next command was decided and before it is recorded. */
    void meanwhile(Runnable something) {
        beforeCommit = something;
    }

    void send(Object command) {
        gateway.sendAndWait(command);
    }

    int readsDuring(Runnable work) {
        int before = reads.get();
        work.run();
        return reads.get() - before;
    }

    private DataSource counting(DataSource target) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) reads.incrementAndGet();
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private final class Meanwhile implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            Object result = chain.proceed();
            Runnable something = beforeCommit;
            beforeCommit = null;
            if (something != null) Thread.ofPlatform().start(something).join();
            return result;
        }
    }
}
