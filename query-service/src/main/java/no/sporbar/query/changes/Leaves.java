package no.sporbar.query.changes;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Basis;
import no.sporbar.events.Identifier;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.RecordFields;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A row taken apart: every single thing that it says, by its path. What stands in a list is found by what it is called and
 * not by its place, as in {@code criteria/vedtatt/text}, so that a list that grows at its front has not changed all along.
 *
 * <p>Left out is what a row says of its own history: each version has another, and the steps tell it.
 */
final class Leaves {
    /** Of the row itself: its name, its last step, and what follows from all of them. */
    private static final Set<String> OF_THE_STEP =
            Set.of("id", "change", "wrong", "reason", "moves", "originalDate", "names", "dispositions", "counts");

    /** Of what stands in it. */
    private static final Set<String> OF_THE_HISTORY = Set.of("earlier");

    private final Map<String, Object> leaves = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Leaves() {}

    /** All that a row says, in the order in which it says it. */
    static Map<String, Object> of(Record row) {
        Leaves found = new Leaves();
        for (RecordComponent each : RecordFields.of(row))
            if (!OF_THE_STEP.contains(each.getName())) found.add(each.getName(), RecordFields.value(row, each));
        return Collections.unmodifiableMap(found.leaves);
    }

    private void add(String path, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Provenance _, Recorded _, Basis _ -> {}
            case List<?> list -> elements(path, list);
            case Record record when !RecordFields.isOneValue(record) -> inside(path, record);
            default -> leaves.put(path, value);
        }
    }

    private void inside(String path, Record record) {
        for (RecordComponent each : RecordFields.of(record))
            if (!OF_THE_HISTORY.contains(each.getName()))
                add(path + "/" + each.getName(), RecordFields.value(record, each));
    }

    private void elements(String path, List<?> list) {
        for (Object each : list) {
            String key = path + "/" + key(each);
            String free = key;
            for (int again = 2; !taken.add(free); again++) free = key + "#" + again;
            add(free, each);
        }
    }

    /** What an element of a list is called: its identifier or its number, or else all of it. */
    private static String key(Object element) {
        if (!(element instanceof Record record) || RecordFields.isOneValue(record)) return text(element);
        RecordComponent first = RecordFields.of(record).getFirst();
        Object value = RecordFields.value(record, first);
        return value == null ? "" : text(value);
    }

    private static String text(Object value) {
        return (value instanceof Identifier id ? id.value() : value.toString()).replace('/', ':');
    }
}
