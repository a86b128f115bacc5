package no.sporbar.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every event there is, by stored name. Read off the sealed tree, so there is no list to forget: a missing name or a name
 * used twice fails as the class loads.
 */
public final class EventCatalogue {
    /** One entry: the stored name, the revision that this version of the software writes, and the class. */
    public record Kind(String name, int revision, Class<? extends DomainEvent> type) {}

    private static final Map<String, Kind> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Kind> BY_CLASS = new LinkedHashMap<>();

    static {
        List<Kind> kinds = new ArrayList<>();
        collect(DomainEvent.class, kinds);
        kinds.sort(Comparator.comparing(Kind::name));
        for (Kind kind : kinds) {
            if (BY_NAME.put(kind.name(), kind) != null)
                throw new IllegalStateException("two events are stored as " + kind.name());
            BY_CLASS.put(kind.type(), kind);
        }
    }

    private EventCatalogue() {}

    /** All kinds, in the order of their names. */
    public static List<Kind> kinds() {
        return List.copyOf(BY_NAME.values());
    }

    /** The kind stored under a name, or null where this version of the software knows none. */
    public static @Nullable Kind named(String name) {
        return BY_NAME.get(name);
    }

    /** The kind of an event. */
    public static Kind of(DomainEvent event) {
        Kind kind = BY_CLASS.get(event.getClass());
        if (kind == null) throw new IllegalArgumentException("not in the catalogue: " + event.getClass());
        return kind;
    }

    private static void collect(Class<?> type, List<Kind> into) {
        if (type.isSealed()) {
            for (Class<?> sub : type.getPermittedSubclasses()) collect(sub, into);
            return;
        }
        EventType name = type.getAnnotation(EventType.class);
        if (name == null) throw new IllegalStateException(type + " has no @EventType");
        into.add(new Kind(name.value(), name.revision(), type.asSubclass(DomainEvent.class)));
    }
}
