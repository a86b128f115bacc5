package no.sporbar.benchmarks.commands;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalId;
import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Axon as it comes: its JDBC engine, a simple command bus, Spring's transactions on a pool that is large enough. */
final class StockAxon implements AutoCloseable {
    private static final String DATABASE = "bench_stock";
    private static final int CONNECTIONS = 33;

    private final HikariDataSource pool;
    private final TransactionManager transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore events;

    StockAxon(OwnServer server) {
        server.ensureDatabase(DATABASE, DATABASE);
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.dataSource(DATABASE));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        pool = new HikariDataSource(config);
        transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        Jackson3Serializer json = StockJson.serializer();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        events = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    Contestant withoutCache() {
        return contestant("stock axon", EventSourcingRepository.builder(StockGoal.class));
    }

    Contestant withCache() {
        return contestant(
                "stock axon + cache",
                EventSourcingRepository.builder(StockGoal.class).cache(new WeakReferenceCache()));
    }

    private Contestant contestant(String name, EventSourcingRepository.Builder<StockGoal> repository) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MessageOriginProvider()));
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(StockGoal.class),
                new SimpleResourceParameterResolverFactory(List.of(new AllIsWell())));
        AggregateAnnotationCommandHandler.<StockGoal>builder()
                .aggregateType(StockGoal.class)
                .repository(repository
                        .eventStore(events)
                        .parameterResolverFactory(parameters)
                        .build())
                .parameterResolverFactory(parameters)
                .commandTargetResolver(
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregate(), null))
                .build()
                .subscribe(bus);
        CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new Sending(
                name, this::appendHistories, _ -> command -> send(gateway, command), this::count, this::rest);
    }

    private static void send(CommandGateway gateway, Command command) {
        Map<String, Object> metaData = Map.of(
                CloudEventCodec.ACTOR,
                Goals.ACTOR,
                CloudEventCodec.CORRELATION,
                UUID.randomUUID().toString());
        gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
    }

    /** The server has room for one contestant's connections at a time. */
    private void rest() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private void appendHistories(List<GoalId> goals) {
        for (GoalId goal : goals) transactions.executeInTransaction(() -> engine.appendEvents(Goals.history(goal)));
    }

    private long count() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from DomainEventEntry")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** What a decision may know beyond its own stream, at no cost at all. */
    private static final class AllIsWell implements DecisionContext {
        private final ProgrammeSetup setup =
                new ProgrammeSetup(Goals.start().bodies(), Goals.start().seasons());

        @Override
        public ProgrammeId programme() {
            return Goals.start().programme();
        }

        @Override
        public Actor actor() {
            return Actor.of(Goals.ACTOR);
        }

        @Override
        public Instant at() {
            return Instant.now();
        }

        @Override
        public ProgrammeSetup setup() {
            return setup;
        }

        @Override
        public boolean exists(StreamId stream) {
            return true;
        }

        @Override
        public boolean isKept(PersonId person) {
            return true;
        }

        @Override
        public Commands commands() {
            throw new UnsupportedOperationException("nothing is kept");
        }

        @Override
        public List<DomainEvent> tryOut(Command command) {
            throw new UnsupportedOperationException("nothing is tried out");
        }

        @Override
        public List<DomainEvent> history(StreamId stream) {
            return List.of();
        }
    }
}
