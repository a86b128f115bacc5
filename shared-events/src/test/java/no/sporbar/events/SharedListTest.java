package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact cannot be changed through a list that it was made of. */
class SharedListTest {
    static Stream<Class<?>> recordsWithLists() {
        TreeMap<String, Class<?>> records = new TreeMap<>();
        EventCatalogue.kinds().forEach(kind -> collect(kind.type(), records));
        return records.values().stream()
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getType() == List.class));
    }

    @ParameterizedTest
    @MethodSource("recordsWithLists")
    void a_list_is_copied(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Object> mine = new ArrayList<>();
        Object[] values = Arrays.stream(types).map(t -> value(t, mine)).toArray();
        Object record = type.getDeclaredConstructor(types).newInstance(values);
        mine.add("more");
        for (RecordComponent component : components)
            if (component.getType() == List.class)
                assertThat((List<?>) component.getAccessor().invoke(record))
                        .as(component.getName())
                        .isEmpty();
    }

    private static void collect(Class<?> type, TreeMap<String, Class<?>> into) {
        if (!type.isRecord() || into.put(type.getName(), type) != null) return;
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getGenericType().getTypeName().replaceAll("^.*<|>$", "");
            if (name.startsWith("no.sporbar.")) collect(named(name), into);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    @SuppressWarnings("NullAway") // only the lists are looked at
    private static Object value(Class<?> type, List<Object> list) {
        if (type == List.class) return list;
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
