package no.sporbar.command.dispatch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which streams have begun. A yes is remembered, since streams never end; a no is asked again each time, since another
 * instance may have begun the stream.
 */
final class KnownStreams {
    private static final int REMEMBERED = 50_000;

    private final StreamReader reader;
    private final Set<String> begun = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    KnownStreams(StreamReader reader) {
        this.reader = reader;
    }

    boolean hasBegun(String stream) {
        if (begun.contains(stream)) return true;
        boolean found = reader.tipOf(stream) >= 0;
        if (found) begun.add(stream);
        return found;
    }
}
