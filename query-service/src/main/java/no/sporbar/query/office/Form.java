package no.sporbar.query.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of one command: its fields in the order in which people fill them in.
 *
 * @param command its name, as in {@code adopt-goal}
 */
public record Form(String command, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** The field of that name, not below another. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The names of all fields, at any depth. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        collect(fields, names);
        return names;
    }

    private static void collect(List<Field> fields, Set<String> names) {
        for (Field field : fields) {
            names.add(field.name());
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            if (shape instanceof Shape.Parts parts) collect(parts.fields(), names);
        }
    }
}
