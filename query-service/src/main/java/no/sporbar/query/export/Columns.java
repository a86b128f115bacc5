package no.sporbar.query.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.sporbar.events.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a list has as a table: a field within a field has a dotted name, as in {@code provenance.decidedOn}. They
 * follow from the class of the rows alone, so they are the same at every moment, also where there are no rows.
 */
public final class Columns {
    /** What tells citations from assumptions, as in the API. */
    static final String KIND = "kind";

    private final Map<String, Function<Record, @Nullable Object>> byName = new LinkedHashMap<>();

    private Columns() {}

    /** Those of a class of rows. */
    public static Columns of(Class<? extends Record> row) {
        Columns columns = new Columns();
        columns.addFields("", row, whole -> whole);
        return columns;
    }

    /** Their names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** What stands in the cells of one row, null where there is nothing. */
    public List<@Nullable Object> cells(Record row) {
        List<@Nullable Object> cells = new ArrayList<>(byName.size());
        for (Function<Record, @Nullable Object> each : byName.values()) cells.add(Cells.of(each.apply(row)));
        return cells;
    }

    private void addFields(String prefix, Class<?> type, Function<Record, @Nullable Object> path) {
        for (RecordComponent field : type.getRecordComponents()) add(prefix, field, path);
    }

    private void add(String prefix, RecordComponent field, Function<Record, @Nullable Object> path) {
        String name = prefix + field.getName();
        Class<?> type = field.getType();
        Function<Record, @Nullable Object> deeper = row -> read(field, path.apply(row));
        if (Cells.fillsOne(type)) byName.putIfAbsent(name, deeper);
        else if (type.isSealed()) addKinds(name + ".", type, deeper);
        else addFields(name + ".", type, deeper);
    }

    /** The fields of every kind that it may be of; a row has cells for those of its own. */
    private void addKinds(String prefix, Class<?> type, Function<Record, @Nullable Object> path) {
        byName.put(prefix + KIND, row -> path.apply(row) instanceof Record fields ? kind(fields) : null);
        for (Class<?> kind : type.getPermittedSubclasses())
            addFields(prefix, kind, row -> kind.isInstance(path.apply(row)) ? path.apply(row) : null);
    }

    /** Which kind something is of, where that is a question. */
    static @Nullable String kind(Record fields) {
        return fields instanceof Basis ? fields.getClass().getSimpleName().toLowerCase(Locale.ROOT) : null;
    }

    /** What a field holds; null in nothing. */
    static @Nullable Object read(RecordComponent field, @Nullable Object fields) {
        if (fields == null) return null;
        try {
            return field.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
