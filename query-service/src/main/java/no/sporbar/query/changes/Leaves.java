package no.sporbar.query.changes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.Basis;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Personal;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
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

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent each : components) each.getAccessor().setAccessible(true);
            return components;
        }
    };

    private final Map<String, Object> leaves = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Leaves() {}

    /** All that a row says, in the order in which it says it. */
    static Map<String, Object> of(Record row) {
        Leaves found = new Leaves();
        for (RecordComponent each : COMPONENTS.get(row.getClass()))
            if (!OF_THE_STEP.contains(each.getName())) found.add(each.getName(), value(row, each));
        return Collections.unmodifiableMap(found.leaves);
    }

    /** What one of a row's own fields holds, also one that is left out of the leaves. */
    static <T> Optional<T> field(Record row, String name, Class<T> type) {
        return Stream.of(COMPONENTS.get(row.getClass()))
                .filter(each -> each.getName().equals(name))
                .map(each -> value(row, each))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private void add(String path, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Provenance _, Recorded _, Basis _ -> {}
            case List<?> list -> elements(path, list);
            case Record record when !isOne(record) -> inside(path, record);
            default -> leaves.put(path, value);
        }
    }

    private void inside(String path, Record record) {
        for (RecordComponent each : COMPONENTS.get(record.getClass()))
            if (!OF_THE_HISTORY.contains(each.getName())) add(path + "/" + each.getName(), value(record, each));
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
        if (!(element instanceof Record record) || isOne(record)) return text(element);
        RecordComponent first = COMPONENTS.get(record.getClass())[0];
        Object value = value(record, first);
        return value == null ? "" : text(value);
    }

    private static String text(Object value) {
        return (value instanceof Identifier id ? id.value() : value.toString()).replace('/', ':');
    }

    /** Whether a record is one value and not several. */
    private static boolean isOne(Record record) {
        return record instanceof Identifier
                || record instanceof ImpreciseDate
                || record instanceof Subject
                || record instanceof Personal;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass() + " cannot be read", e);
        }
    }
}
