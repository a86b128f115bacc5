package no.sporbar.programmefile;

import java.util.regex.Pattern;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.InvalidValueException;
import tools.jackson.databind.JsonNode;

/**
 * Finds what has the form of a date and is none, such as the 31st of February: a JSON Schema cannot tell. Which fields are
 * dates is read off the schema.
 */
record DateCheck(Mistakes mistakes) {
    /** Whether a schema's pattern is that of a date. */
    static boolean isPatternOfDates(String pattern) {
        if (pattern.isEmpty()) return false;
        Pattern compiled = Pattern.compile(pattern);
        return compiled.matcher("2026-21/2027-23").find()
                && !compiled.matcher("abc").find();
    }

    void check(JsonNode schema, String name, YamlNode node) {
        switch (node) {
            case YamlNode.Mapping mapping ->
                mapping.fields()
                        .forEach((n, f) -> check(schema.path("properties").path(n), n, f.value()));
            case YamlNode.Sequence sequence ->
                sequence.items().forEach(item -> check(schema.path("items"), name, item));
            case YamlNode.Scalar scalar -> check(schema.path("pattern").asString(""), name, scalar);
        }
    }

    private void check(String pattern, String name, YamlNode.Scalar scalar) {
        if (!isPatternOfDates(pattern) || !(scalar.json() instanceof String text)) return;
        if (!Pattern.compile(pattern).matcher(text).find()) return;
        try {
            ImpreciseDate.parse(text);
        } catch (InvalidValueException e) {
            mistakes.add(scalar.place(), e.code(), name);
        }
    }
}
