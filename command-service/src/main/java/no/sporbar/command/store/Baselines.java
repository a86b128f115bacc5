package no.sporbar.command.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type that were used last, as they stood after their last durable append. What stands here may be
 * behind the ledger, since other instances append too: it is a baseline for a decision, never an answer.
 */
final class Baselines<T> {
    private final Map<String, EventSourcedAggregate<T>> aggregates;
    private final Map<String, Boolean> doubtful;

    Baselines(int capacity) {
        aggregates = bounded(capacity);
        doubtful = bounded(capacity);
    }

    synchronized @Nullable EventSourcedAggregate<T> get(String stream) {
        return aggregates.get(stream);
    }

    synchronized void put(String stream, EventSourcedAggregate<T> aggregate) {
        aggregates.put(stream, aggregate);
        doubtful.remove(stream);
    }

    synchronized void remove(String stream) {
        aggregates.remove(stream);
        doubtful.put(stream, true);
    }

    /** Notes that the ledger is known to have more of a stream than stands here. */
    synchronized void doubt(String stream) {
        doubtful.put(stream, true);
    }

    /** Whether the stream has to be read before anything is decided about it. */
    synchronized boolean isDoubtful(String stream) {
        return doubtful.containsKey(stream);
    }

    private static <V> Map<String, V> bounded(int capacity) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > capacity;
            }
        };
    }
}
