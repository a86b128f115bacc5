package no.sporbar.query.registers;

import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Identifier;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Row;

/** The entries of one register by their id: what all such folds have in common. */
abstract class RegisterProjection<E extends DomainEvent, R extends Record & Row> implements Projection<E, R> {
    private final String name;
    private final Class<E> events;
    private final Class<R> row;

    RegisterProjection(String name, Class<E> events, Class<R> row) {
        this.name = name;
        this.events = events;
        this.row = row;
    }

    /** Which entry the event is about. */
    abstract Identifier id(E event);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<R> row() {
        return row;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public final List<String> keys(E event) {
        return List.of(id(event).value());
    }
}
