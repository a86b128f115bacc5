package no.sporbar.programmefile.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain reading of what stands in a command. */
final class Bodies {
    private Bodies() {}

    static String text(Map<String, Object> body, String name) {
        return (String) known(body.get(name));
    }

    static int number(Map<String, Object> body, String name) {
        return (Integer) known(body.get(name));
    }

    /** A list, or nothing where there is none. */
    static <T> List<T> list(Map<String, Object> body, String name) {
        return body.containsKey(name) ? cast(body.get(name)) : List.of();
    }

    static <T> T known(@Nullable T value) {
        if (value == null) throw new IllegalArgumentException("changed before it was there");
        return value;
    }

    @SuppressWarnings("unchecked")
    static <T> T cast(@Nullable Object value) {
        return (T) known(value);
    }
}
