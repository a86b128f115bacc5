package no.sporbar.command.store;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** An engine on an empty store of its own, as {@link EngineConformance} wants it. */
interface EngineUnderTest extends AutoCloseable {
    String name();

    /** What it is known not to do, by the name of the behaviour. */
    Set<String> knownFailures();

    EventStorageEngine engine();

    /** The engine of another process on the same store. */
    EventStorageEngine anotherInstance();

    /** Appends in a database transaction that stays open while something else goes on. */
    void appendSlowly(List<? extends EventMessage<?>> events, Runnable meanwhile);

    /** Appends in a database transaction that is rolled back. */
    void appendAndRollBack(List<? extends EventMessage<?>> events);

    @Override
    void close();
}
