package no.sporbar.command.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Set;
import no.sporbar.embedded.testing.TestDatabase;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Axon's own engine on PostgreSQL. It is given the better of Axon's error resolvers: the one that its auto-configuration picks
 * does not recognise a duplicate key of this driver, so that every conflict would be a plain failure.
 */
final class JdbcEngineUnderTest implements EngineUnderTest {
    private final HikariDataSource pool = new HikariDataSource();
    private final DataSourceTransactionManager transactions;
    private final JdbcEventStorageEngine engine;

    JdbcEngineUnderTest() {
        TestDatabase database = TestDatabase.create();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(12);
        transactions = new DataSourceTransactionManager(pool);
        engine = build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private JdbcEventStorageEngine build() {
        Jackson3Serializer serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(new FactsAsJson()))
                .build();
        PersistenceExceptionResolver resolver = new SQLStateResolver("23505");
        return JdbcEventStorageEngine.builder()
                .schema(new EventSchema())
                .dataType(byte[].class)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(resolver)
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(new SpringTransactionManager(transactions))
                .build();
    }

    @Override
    public String name() {
        return "Axon's JDBC engine";
    }

    @Override
    public Set<String> knownFailures() {
        return Set.of(
                "an event that is slow to commit is never lost behind many later ones",
                "nothing appears before a place that was read already",
                "appends that came to nothing leave no hole in the order");
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public EventStorageEngine anotherInstance() {
        return build();
    }

    @Override
    public void appendSlowly(List<? extends EventMessage<?>> events, Runnable meanwhile) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            engine.appendEvents(events);
            runElsewhere(meanwhile);
        });
    }

    @Override
    public void appendAndRollBack(List<? extends EventMessage<?>> events) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                engine.appendEvents(events);
                transaction.setRollbackOnly();
            });
        } catch (RuntimeException e) {
            // As was asked for.
        }
    }

    private static void runElsewhere(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
