package no.sporbar.events;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import no.sporbar.events.EventCatalogue.Kind;

/** What kinds of stream there are, as the events themselves say. */
public final class DomainEventKinds {
    private DomainEventKinds() {}

    /** The kind of every stream that any event can be part of. */
    static TreeSet<String> streams() {
        TreeSet<String> kinds = new TreeSet<>();
        EventCatalogue.kinds().forEach(kind -> kinds.add(stream(kind)));
        return kinds;
    }

    /** The kind of stream that an event says, asked of an instance that holds nothing but the identifiers. */
    public static String stream(Kind kind) {
        RecordComponent[] components = kind.type().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(DomainEventKinds::nothing).toArray();
        try {
            return kind.type().getDeclaredConstructor(types).newInstance(values).stream()
                    .kind();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(kind.name(), e);
        }
    }

    @SuppressWarnings("NullAway") // a fact with nothing in it exists only to be asked this one question
    private static Object nothing(Class<?> type) {
        if (type.isPrimitive()) return Array.get(Array.newInstance(type, 1), 0);
        if (type == List.class) return List.of();
        if (!Identifier.class.isAssignableFrom(type)) return null;
        try {
            return type.getConstructor(String.class).newInstance("x");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
