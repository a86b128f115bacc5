package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.events.Identifier;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** Reads the JSON Schema of a command as a form. A schema that says more than this knows has no form. */
final class FormReader {
    private static final int LONGEST = 4_000;

    private FormReader() {}

    /** The form, or nothing where a field has a shape that nobody can fill in. */
    static Optional<Form> read(String command, Map<?, ?> schema) {
        if (!(shape(command, schema) instanceof Shape.Parts parts)) return Optional.empty();
        return Optional.of(new Form(command, FieldOrder.of(command, parts.fields())));
    }

    private static @Nullable Shape shape(String name, Map<?, ?> schema) {
        if (schema.get("enum") instanceof Collection<?> values)
            return new Shape.Choice(values.stream().map(String::valueOf).toList());
        return switch (String.valueOf(schema.get("type"))) {
            case "boolean" -> new Shape.YesNo();
            case "integer" ->
                name.endsWith("InOre")
                        ? new Shape.Money()
                        : new Shape.Whole(number(schema, "minimum"), number(schema, "maximum"));
            case "string" -> text(schema);
            case "array" -> several(name, schema);
            case "object" -> object(schema);
            default -> null;
        };
    }

    private static Shape text(Map<?, ?> schema) {
        if ("date".equals(schema.get("format"))) return new Shape.Day();
        String pattern = String.valueOf(schema.get("pattern"));
        if (pattern.equals(Identifier.PATTERN)) return new Shape.Identifier();
        if (pattern.equals(Subject.PATTERN)) return new Shape.Reference();
        if (pattern.startsWith("^(\\d{4}")) return new Shape.Date();
        Long most = number(schema, "maxLength");
        return new Shape.Text(most == null ? LONGEST : most.intValue(), Boolean.TRUE.equals(schema.get("writeOnly")));
    }

    private static @Nullable Shape several(String name, Map<?, ?> schema) {
        if (!(schema.get("items") instanceof Map<?, ?> items)) return null;
        Shape each = shape(name, items);
        Long least = number(schema, "minItems");
        return each == null ? null : new Shape.Several(each, least != null && least > 0);
    }

    private static @Nullable Shape object(Map<?, ?> schema) {
        if (!(schema.get("properties") instanceof Map<?, ?> properties)) return null;
        if (properties.containsKey("kind") && properties.containsKey("place") && properties.containsKey("why"))
            return new Shape.Basis();
        Collection<?> required = schema.get("required") instanceof Collection<?> names ? names : List.of();
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = String.valueOf(property.getKey());
            Shape shape = property.getValue() instanceof Map<?, ?> known ? shape(name, known) : null;
            if (shape == null) return null;
            fields.add(new Field(name, shape, required.contains(name)));
        }
        return new Shape.Parts(FieldOrder.within(fields));
    }

    private static @Nullable Long number(Map<?, ?> schema, String keyword) {
        return schema.get(keyword) instanceof Number number ? number.longValue() : null;
    }
}
