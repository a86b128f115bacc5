package no.sporbar.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.StateJson;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell: a text, a number, a truth, a day or an instant. A date that is a day is a day; any other is its EDTF
 * text, as in the API. What there are several of stands in one cell, each with the names of its fields.
 */
final class Cells {
    private static final String BETWEEN = " | ";

    private Cells() {}

    /** Whether a value of this type fills one cell; any other has fields with cells of their own. */
    static boolean fillsOne(Class<?> type) {
        return !type.isRecord() && (type.isEnum() || !type.isSealed())
                || Identifier.class.isAssignableFrom(type)
                || ImpreciseDate.class.isAssignableFrom(type)
                || DomainEvent.class.isAssignableFrom(type)
                || type == Subject.class;
    }

    /** A value as it stands in a cell. */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case ImpreciseDate.Day day -> day.date();
            case Identifier id -> id.value();
            case LocalDate day -> day;
            case Instant instant -> instant;
            case Boolean truth -> truth;
            case Number number -> number;
            case Collection<?> many -> joined(many);
            case DomainEvent event -> new String(StateJson.write((Record) event), UTF_8);
            default -> value.toString();
        };
    }

    private static String joined(Collection<?> many) {
        return many.stream().map(Cells::words).collect(Collectors.joining(BETWEEN));
    }

    private static String words(Object value) {
        return value instanceof Record fields && !fillsOne(value.getClass())
                ? String.join(", ", named(fields))
                : String.valueOf(of(value));
    }

    private static List<String> named(Record fields) {
        List<String> named = new ArrayList<>();
        if (Columns.kind(fields) instanceof String kind) named.add(Columns.KIND + ": " + kind);
        for (RecordComponent field : fields.getClass().getRecordComponents()) {
            Object value = Columns.read(field, fields);
            if (value == null || value instanceof Collection<?> none && none.isEmpty()) continue;
            boolean simple = fillsOne(value.getClass()) && !(value instanceof Collection<?>);
            named.add(field.getName() + ": " + (simple ? words(value) : "(" + inner(value) + ")"));
        }
        return named;
    }

    private static String inner(Object value) {
        return value instanceof Collection<?> many ? joined(many) : words(value);
    }
}
