package no.sporbar.events.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import no.sporbar.events.Basis;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Subject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TreeNode;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON mapper. It writes canonically (RFC 8785): names in order, nothing but what is needed escaped, absent
 * values left out, whole numbers only.
 */
public final class EventJson {
    /** Deeper JSON than this is refused before it is bound to anything. */
    private static final int MAX_DEPTH = 32;

    private static final JsonMapper READS_LENIENTLY =
            builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final JsonMapper READS_STRICTLY = builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** What is left can only be read in one way, from a tree or not: what it reads, {@link #mapper} reads the same. */
    private static final JsonMapper READS_AS_WRITTEN = READS_STRICTLY
            .rebuild()
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private EventJson() {}

    /** For facts and everything stored: a field that this version does not know is passed over. */
    public static JsonMapper mapper() {
        return READS_LENIENTLY;
    }

    /** For what people send: an unknown field, a wrong type or a name given twice is refused. */
    public static JsonMapper strict() {
        return READS_STRICTLY;
    }

    /** What a command's body says: texts, whole numbers, truth values, lists and maps. */
    @SuppressWarnings("unchecked") // a body is an object
    public static Map<String, Object> plain(CommandBody body) {
        return READS_LENIENTLY.readValue(body.json(), Map.class);
    }

    /** A JSON object as the body of a command: names in order. */
    public static CommandBody body(TreeNode json) {
        if (!json.isObject()) throw new InvalidValueException("body.wrong-type", "body");
        return new CommandBody(READS_LENIENTLY.writeValueAsString(READS_LENIENTLY.treeToValue(json, Object.class)));
    }

    /** For facts that stand as {@link #mapper} writes them; whoever reads with it goes another way where it refuses. */
    static JsonMapper asWritten() {
        return READS_AS_WRITTEN;
    }

    private static JsonMapper.Builder builder() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        return JsonMapper.builder(factory)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new RequiredUnlessNullable()))
                .addMixIn(Identifier.class, AsText.class)
                .addMixIn(Basis.class, ByKind.class)
                .addModule(new SimpleModule("sporbar")
                        .addSerializer(Basis.class, new BasisWriter())
                        .addSerializer(CommandBody.class, new BodyWriter())
                        .addDeserializer(CommandBody.class, new BodyReader())
                        .addSerializer(ImpreciseDate.class, new DateWriter())
                        .addDeserializer(ImpreciseDate.class, new DateReader())
                        .addSerializer(Subject.class, new SubjectWriter())
                        .addDeserializer(Subject.class, new SubjectReader()));
    }

    /** Every identifier is a plain JSON string. */
    private interface AsText {
        @JsonValue
        String value();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Basis.Citation.class, name = "citation"),
        @JsonSubTypes.Type(value = Basis.Assumption.class, name = "assumption")
    })
    private interface ByKind {}

    /** By hand, because the library writes the kind before every other name, which is not the canonical order. */
    private static final class BasisWriter extends StdSerializer<Basis> {
        BasisWriter() {
            super(Basis.class);
        }

        @Override
        public void serialize(Basis basis, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (basis) {
                case Basis.Citation c -> {
                    json.writeStringProperty("kind", "citation");
                    json.writeStringProperty("place", c.place());
                    json.writeStringProperty("source", c.source().value());
                }
                case Basis.Assumption a -> {
                    json.writeStringProperty("by", a.by());
                    json.writeStringProperty("kind", "assumption");
                    json.writeStringProperty("why", a.why());
                }
            }
            json.writeEndObject();
        }

        @Override
        public void serializeWithType(
                Basis basis, JsonGenerator json, SerializationContext context, TypeSerializer type) {
            serialize(basis, json, context);
        }
    }

    /** As it is: it was made canonical when it was read. */
    private static final class BodyWriter extends StdSerializer<CommandBody> {
        BodyWriter() {
            super(CommandBody.class);
        }

        @Override
        public void serialize(CommandBody body, JsonGenerator json, SerializationContext context) {
            json.writeTree(READS_LENIENTLY.readTree(body.json()));
        }
    }

    private static final class BodyReader extends StdDeserializer<CommandBody> {
        BodyReader() {
            super(CommandBody.class);
        }

        @Override
        public CommandBody deserialize(JsonParser json, DeserializationContext context) {
            return body(context.readTree(json));
        }
    }

    private static final class DateWriter extends StdSerializer<ImpreciseDate> {
        DateWriter() {
            super(ImpreciseDate.class);
        }

        @Override
        public void serialize(ImpreciseDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdDeserializer<ImpreciseDate> {
        DateReader() {
            super(ImpreciseDate.class);
        }

        @Override
        public ImpreciseDate deserialize(JsonParser json, DeserializationContext context) {
            return ImpreciseDate.parse(json.getString());
        }
    }

    private static final class SubjectWriter extends StdSerializer<Subject> {
        SubjectWriter() {
            super(Subject.class);
        }

        @Override
        public void serialize(Subject subject, JsonGenerator json, SerializationContext context) {
            json.writeString(subject.toString());
        }
    }

    private static final class SubjectReader extends StdDeserializer<Subject> {
        SubjectReader() {
            super(Subject.class);
        }

        @Override
        public Subject deserialize(JsonParser json, DeserializationContext context) {
            return Subject.parse(json.getString());
        }
    }
}
