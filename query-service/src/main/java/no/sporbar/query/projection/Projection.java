package no.sporbar.query.projection;

import java.util.List;
import no.sporbar.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A pure fold of one kind of events into rows. It reads no clock, no database and no other row, so the same entries give
 * the same rows for ever, whether they arrive one by one, in batches, twice, or in a rebuild.
 *
 * <p>Every call of {@link #fold} makes a new version of the row, valid from the entry's position; the one before it stays
 * and answers for the positions before. The events are switched over exhaustively, so that a new event does not compile
 * until each projection of its stream has said what it means there.
 *
 * @param <E> the events it listens to: a sealed part of the vocabulary
 * @param <R> the row: a record that the one JSON mapper can write and read
 */
public interface Projection<E extends DomainEvent, R extends Record> {
    /** Its stable name, which is also its table's. */
    String name();

    /** Raised when the same entries give other rows than before; the rows are then rebuilt at the next start. */
    int version();

    /**
     * Whether rows that another version folded can be shown as they are, until they are rebuilt. Only where whatever is new in
     * the row's record says rightly that it is not there; nobody is to read a default for a fact.
     */
    default boolean reads(int version) {
        return version == version();
    }

    /** The events it listens to. */
    Class<E> events();

    /** The class of its rows. */
    Class<R> row();

    /** The rows, by their id within the programme, that an event changes; empty where it changes none. */
    List<String> keys(E event);

    /**
     * The next version of one row; null where the event does not change it after all.
     *
     * @param current the version until now, null before the first
     * @param id one of {@link #keys} of the event
     */
    @Nullable
    R fold(@Nullable R current, String id, E event, Recorded recorded);

    /** What a version of a row is found by; only the projections in {@link WordTable#SEARCHED} are asked. */
    default Words words(String id, R row) {
        return Words.NONE;
    }

    /**
     * What an event says on days on which not every fact holds. Mostly it says the same there; but a correction of what
     * holds only later has nothing to correct before that.
     *
     * @param there the row as it is on those days, null where it is not there
     * @param latest the row when every fact counts, before the event
     * @param id one of {@link #keys} of the event
     * @return what to fold there instead; null for nothing
     */
    default @Nullable E reaching(@Nullable R there, @Nullable R latest, String id, E event, Recorded recorded) {
        return event;
    }
}
