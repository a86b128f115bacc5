package no.sporbar.query.player;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.sporbar.query.projection.RecordFields;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a step changed, as it was before and after.
 *
 * @param kind as in references: {@code milestone}, {@code service-area}
 * @param before absent where it began with the step
 * @param changed its fields that are different
 */
public record RowChange(String kind, String id, @Nullable Row before, Row after, List<Field> changed) {
    /** Fields that say something of the last change, or what other fields and earlier versions say already. */
    public static final Set<String> LEFT_OUT = Set.of(
            "id",
            "change",
            "provenance",
            "recorded",
            "reason",
            "wrong",
            "made",
            "opened",
            "started",
            "received",
            "delivery",
            "moves",
            "originalDate",
            "names",
            "dispositions",
            "counts");

    /** One field. */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {}

    static RowChange of(String kind, String id, @Nullable Row before, Row after) {
        List<Field> changed = RecordFields.of((Record) after).stream()
                .filter(field -> !LEFT_OUT.contains(field.getName()))
                .map(field -> new Field(field.getName(), value(before, field), value(after, field)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new RowChange(kind, id, before, after, changed);
    }

    private static @Nullable Object value(@Nullable Row row, RecordComponent field) {
        return row == null ? null : RecordFields.value((Record) row, field);
    }
}
