package no.sporbar.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Personal;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** The fields of rows and facts, for whoever looks at them whatever their kind. */
public final class RecordFields {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) throw new IllegalArgumentException(type + " is no record");
            for (RecordComponent each : components) each.getAccessor().setAccessible(true);
            return List.of(components);
        }
    };

    private RecordFields() {}

    /** They, in the order in which they are declared. */
    public static List<RecordComponent> of(Record record) {
        return COMPONENTS.get(record.getClass());
    }

    /** What is in one of them. */
    public static @Nullable Object value(Record record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass() + " cannot be read", e);
        }
    }

    /** What is in the one of this name, where it is of this type. */
    public static <T> Optional<T> named(Record record, String name, Class<T> type) {
        return of(record).stream()
                .filter(field -> field.getName().equals(name))
                .map(field -> value(record, field))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether a record is one value and not several. */
    public static boolean isOneValue(Record record) {
        return record instanceof Identifier
                || record instanceof ImpreciseDate
                || record instanceof Subject
                || record instanceof Personal
                || record instanceof CommandBody;
    }
}
