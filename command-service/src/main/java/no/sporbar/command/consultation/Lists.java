package no.sporbar.command.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collections that have one more. */
final class Lists {
    private Lists() {}

    static <T> List<T> and(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    static <K, V> Map<K, V> and(Map<K, V> all, K key, V value) {
        Map<K, V> more = new HashMap<>(all);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
