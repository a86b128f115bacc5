package no.sporbar.command.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tips of the streams that were appended to last. Exact for one head only: to be forgotten whenever somebody else has
 * moved the head. Not safe for more than one thread.
 */
final class StreamTips implements GroupPlan.Knowledge {
    private final Map<String, Long> tips;

    StreamTips(int capacity) {
        tips = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public @Nullable Long tipOf(String stream) {
        return tips.get(stream);
    }

    /** Unknown from here: a key that was used before makes the append itself fail. */
    @Override
    public @Nullable IdempotencyRecord taken(IdempotencyKey key) {
        return null;
    }

    void put(String stream, long tip) {
        tips.put(stream, tip);
    }

    void forget() {
        tips.clear();
    }
}
