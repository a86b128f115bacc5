package no.sporbar.query.player;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    /** What is said of the last change, and not of the thing. */
    private static final Set<String> OF_THE_CHANGE =
            Set.of("id", "change", "provenance", "recorded", "reason", "wrong", "moves");

    /** One field. */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {}

    static RowChange of(String kind, String id, @Nullable Row before, Row after) {
        List<Field> changed = Arrays.stream(after.getClass().getRecordComponents())
                .filter(field -> !OF_THE_CHANGE.contains(field.getName()))
                .map(field -> new Field(field.getName(), Fields.value(field, before), Fields.value(field, after)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new RowChange(kind, id, before, after, changed);
    }
}
