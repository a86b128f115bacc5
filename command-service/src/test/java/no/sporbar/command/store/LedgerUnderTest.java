package no.sporbar.command.store;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sporbar's engine. Its appends are never part of a caller's transaction, so nothing of it can be open or rolled back. */
final class LedgerUnderTest implements EngineUnderTest {
    private final TestLedger database = new TestLedger();
    private final EventStorageEngine engine = database.engine();

    @Override
    public String name() {
        return "the ledger";
    }

    @Override
    public Set<String> knownFailures() {
        return Set.of("an event without an aggregate can be recorded");
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public EventStorageEngine anotherInstance() {
        return database.engine();
    }

    @Override
    public void appendSlowly(List<? extends EventMessage<?>> events, Runnable meanwhile) {
        new TransactionTemplate(new DataSourceTransactionManager(database.pool())).executeWithoutResult(transaction -> {
            engine.appendEvents(events);
            meanwhile.run();
        });
    }

    @Override
    public void appendAndRollBack(List<? extends EventMessage<?>> events) {
        try {
            engine.appendEvents(events);
        } catch (RuntimeException e) {
            // As was asked for.
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
