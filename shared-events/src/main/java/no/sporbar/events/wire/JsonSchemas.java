package no.sporbar.events.wire;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Basis;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Deadline;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Personal;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (draft 2020-12) of records, drawn from the records themselves so that the two cannot differ. */
public final class JsonSchemas {
    /** EDTF level 1 as {@link ImpreciseDate} reads it; the calendar itself is checked when the text is read. */
    static final String EDTF_POINT = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /** Marks a text in a schema of input that is never recorded as it is, but as a {@link Personal}. */
    public static final String PERSONAL = "writeOnly";

    private static final int MAX_TEXT = 4_000;
    /** The largest whole number that canonical JSON can hold, since it reads every number as a double. */
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    /** A part of a thing, as a {@link Subject} can name it. */
    private static final String PART = "^[^\\s/]{1,16}$";

    private static final Map<String, String> PATTERNS = Map.of(
            "sha256",
            "^[0-9a-f]{64}$",
            "link",
            "^https?://\\S+$",
            "clock",
            Deadline.CLOCK,
            "number",
            PART,
            "point",
            PART,
            "question",
            PART,
            "tally",
            "^\\S{1,64}$",
            "voucher",
            "^\\S{1,64}$");

    /** The lists that say nothing when they are empty. */
    private static final Set<String> NEVER_EMPTY = Set.of("points", "by", "parties", "into", "successors");

    /** The least that a number can be. */
    private static final Map<String, Integer> LEAST = Map.of(
            "number", 1,
            "atLeastUnits", 1,
            "atMostUnits", 1,
            "atLeastDays", 0,
            "amountInOre", 0,
            "count", 0,
            "total", 0,
            "inFavour", 0,
            "against", 0);

    private final SchemaGenerator generator;

    private JsonSchemas(boolean forInput) {
        var config = new SchemaGeneratorConfigBuilder(
                        EventJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FLATTENED_ENUMS_FROM_TOSTRING, Option.INLINE_ALL_SCHEMAS, Option.PLAIN_DEFINITION_KEYS);
        if (forInput) config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        if (forInput) config.forTypesInGeneral().withCustomDefinitionProvider(JsonSchemas::plainText);
        config.forTypesInGeneral().withCustomDefinitionProvider(JsonSchemas::definition);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(_ -> false);
        if (forInput) limitInput(config);
        this.generator = new SchemaGenerator(config.build());
    }

    /** For events: what a reader may rely on. Further properties are allowed, since later revisions add them. */
    public static JsonSchemas ofEvents() {
        return new JsonSchemas(false);
    }

    /** For what people send: every property is known, every text has a limit. */
    public static JsonSchemas ofInput() {
        return new JsonSchemas(true);
    }

    /** The schema of a record. */
    public ObjectNode of(Class<?> type) {
        return generator.generateSchema(type);
    }

    private static void limitInput(SchemaGeneratorConfigBuilder config) {
        config.forFields()
                .withStringMinLengthResolver(field -> isText(field) ? 1 : null)
                .withStringMaxLengthResolver(field -> isText(field) ? MAX_TEXT : null)
                .withStringPatternResolver(
                        field -> isText(field) ? PATTERNS.getOrDefault(field.getName(), "\\S") : null)
                .withArrayMinItemsResolver(field -> NEVER_EMPTY.contains(field.getName()) ? 1 : null)
                .withArrayMaxItemsResolver(field -> field.getType().isInstanceOf(List.class) ? 500 : null)
                .withNumberInclusiveMinimumResolver(field -> least(field.getName()))
                .withNumberInclusiveMaximumResolver(field ->
                        field.getType().getErasedType() == long.class ? BigDecimal.valueOf(LARGEST_EXACT) : null);
    }

    private static @Nullable BigDecimal least(String name) {
        Integer least = LEAST.get(name);
        return least == null ? null : BigDecimal.valueOf(least);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (Identifier.class.isAssignableFrom(erased)) return text(context, "pattern", Identifier.PATTERN);
        if (erased == ImpreciseDate.class) return text(context, "pattern", edtf());
        if (erased == Subject.class) return text(context, "pattern", Subject.PATTERN);
        if (erased == LocalDate.class) return text(context, "format", "date");
        if (erased == SeasonPolicy.Months.class) return months(context);
        if (erased == CommandBody.class) return object(context);
        return erased == Basis.class ? basis(context) : null;
    }

    /** People send what is personal as it is; it is replaced before anything decides on it. */
    private static @Nullable CustomDefinition plainText(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Personal.class) return null;
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "string")
                .put("minLength", 1)
                .put("maxLength", MAX_TEXT)
                .put("pattern", "\\S")
                .put(PERSONAL, true);
        return inline(schema);
    }

    private static String edtf() {
        return "^(%1$s|(%1$s|\\.\\.)?/(%1$s|\\.\\.)?)$".formatted(EDTF_POINT);
    }

    private static CustomDefinition text(SchemaGenerationContext context, String keyword, String value) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "string").put(keyword, value);
        return inline(schema);
    }

    /** Any object: which fields it has is said by the schema of the command that it is the body of. */
    private static CustomDefinition object(SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "object");
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    private static CustomDefinition months(SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (String end : new String[] {"from", "to"})
            properties.putObject(end).put("type", "integer").put("minimum", 1).put("maximum", 12);
        schema.putArray("required").add("from").add("to");
        return inline(schema);
    }

    private static CustomDefinition basis(SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("kind")
                .put("type", "string")
                .putArray("enum")
                .add("citation")
                .add("assumption");
        properties.putObject("source").put("type", "string").put("pattern", Identifier.PATTERN);
        for (String text : List.of("place", "by", "why"))
            properties
                    .putObject(text)
                    .put("type", "string")
                    .put("pattern", "\\S")
                    .put("maxLength", MAX_TEXT);
        schema.putArray("required").add("kind");
        ArrayNode kinds = schema.putArray("allOf");
        kind(kinds.addObject(), "citation", List.of("source", "place"), List.of("by", "why"));
        kind(kinds.addObject(), "assumption", List.of("by", "why"), List.of("source", "place"));
        return inline(schema);
    }

    private static void kind(ObjectNode schema, String kind, List<String> required, List<String> foreign) {
        ObjectNode condition = schema.putObject("if");
        condition.putObject("properties").putObject("kind").put("const", kind);
        condition.putArray("required").add("kind");
        ObjectNode then = schema.putObject("then");
        required.forEach(then.putArray("required")::add);
        ObjectNode properties = then.putObject("properties");
        foreign.forEach(name -> properties.put(name, false));
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }
}
