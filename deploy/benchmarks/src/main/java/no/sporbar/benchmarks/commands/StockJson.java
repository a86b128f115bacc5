package no.sporbar.benchmarks.commands;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import no.sporbar.events.Basis;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Axon's Jackson 3 serializer, told no more than it must know to write and read these events. */
final class StockJson {
    private StockJson() {}

    static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addMixIn(Identifier.class, AsText.class)
                        .addMixIn(Basis.class, ByKind.class)
                        .addModule(new SimpleModule("dates")
                                .addSerializer(ImpreciseDate.class, new DateWriter())
                                .addDeserializer(ImpreciseDate.class, new DateReader())))
                .build();
    }

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
}
