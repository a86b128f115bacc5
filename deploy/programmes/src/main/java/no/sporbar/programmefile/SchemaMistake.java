package no.sporbar.programmefile;

import com.networknt.schema.Error;
import no.sporbar.events.Deadline;
import no.sporbar.events.Identifier;
import no.sporbar.events.Subject;
import tools.jackson.databind.JsonNode;

/**
 * Where a command's body differs from its schema, in the product's own words.
 *
 * @param pointer a JSON Pointer into the body
 * @param expected what the schema asks for at that place
 */
record SchemaMistake(String pointer, String keyword, String expected) {
    static SchemaMistake of(Error error) {
        String at = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        boolean aboutName = keyword.equals("required") || keyword.equals("additionalProperties");
        String pointer = aboutName ? at + "/" + escape(String.valueOf(error.getProperty())) : at;
        return new SchemaMistake(pointer, keyword, expected(error.getSchemaNode()));
    }

    void report(FileEntry entry, Mistakes mistakes) {
        String name = entry.nameIn(pointer);
        String owner = entry.nameIn(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
        switch (keyword) {
            case "additionalProperties", "false" ->
                mistakes.add(entry.nameAt(pointer), "body.unknown-field", name, owner);
            case "required" -> mistakes.add(entry.nameAt(pointer), "body.missing-field", name, owner);
            case "type" -> mistakes.add(entry.valueAt(pointer), "body.wrong-type", name, typeIn(mistakes.texts()));
            case "enum", "const" -> mistakes.add(entry.valueAt(pointer), "body.not-a-choice", name, expected);
            case "format" -> mistakes.add(entry.valueAt(pointer), "date.not-a-day", name);
            case "pattern" -> mistakes.add(entry.valueAt(pointer), shape(), name);
            case "minLength" -> mistakes.add(entry.valueAt(pointer), "body.too-short", name);
            case "maxLength" -> mistakes.add(entry.valueAt(pointer), "body.too-long", name, expected);
            case "minItems" -> mistakes.add(entry.valueAt(pointer), "body.too-few", name, expected);
            case "maxItems" -> mistakes.add(entry.valueAt(pointer), "body.too-many", name, expected);
            case "minimum", "maximum" -> mistakes.add(entry.valueAt(pointer), "body.out-of-range", name, expected);
            default -> mistakes.add(entry.valueAt(pointer), "body.wrong-shape", name);
        }
    }

    private String typeIn(Texts texts) {
        return texts.get(texts.has("type." + expected) ? "type." + expected : "type.other");
    }

    /** The patterns that people should be told about by what they are for. */
    private String shape() {
        if (expected.equals(Identifier.PATTERN)) return "identifier.malformed";
        if (expected.equals(Subject.PATTERN)) return "subject.malformed";
        if (expected.equals(Deadline.CLOCK)) return "time.malformed";
        if (expected.equals("\\S")) return "body.too-short";
        return DateCheck.isPatternOfDates(expected) ? "date.malformed" : "body.wrong-shape";
    }

    private static String expected(JsonNode schema) {
        if (!schema.isArray()) return schema.isValueNode() ? schema.asString() : "";
        StringBuilder choices = new StringBuilder();
        for (JsonNode choice : schema)
            choices.append(choices.isEmpty() ? "" : ", ").append(choice.asString());
        return choices.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
