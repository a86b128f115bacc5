package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies what a record is given, so that nobody can change it afterwards. */
final class Copies {
    private Copies() {}

    static <T> @Nullable List<T> copyOrNull(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
