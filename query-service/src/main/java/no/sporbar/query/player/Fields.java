package no.sporbar.query.player;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The fields of facts and rows, whatever their kind. */
final class Fields {
    private Fields() {}

    /** The text in a field; null where there is no such field or nothing in it. */
    static @Nullable String text(Object record, String name) {
        return find(record, name, String.class);
    }

    /** What is in a field, where it is of this type. */
    static <T> @Nullable T find(Object record, String name, Class<T> type) {
        RecordComponent[] all = record.getClass().getRecordComponents();
        if (all == null) return null;
        for (RecordComponent field : all) {
            if (!field.getName().equals(name) || field.getType() != type) continue;
            Object value = value(field, record);
            return value == null ? null : type.cast(value);
        }
        return null;
    }

    /** What is in a field of a record; null of no record. */
    static @Nullable Object value(RecordComponent field, @Nullable Object record) {
        if (record == null) return null;
        try {
            return field.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
