package no.sporbar.command.store;

import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.wire.EventJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Teaches any Jackson mapper to write facts as the product's own mapper does. */
final class FactsAsJson extends SimpleModule {
    FactsAsJson() {
        super("facts");
        for (EventCatalogue.Kind kind : EventCatalogue.kinds()) add(kind.type());
    }

    private <T extends DomainEvent> void add(Class<T> type) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T fact, JsonGenerator json, SerializationContext context) {
                json.writeRawValue(EventJson.mapper().writeValueAsString(fact));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return EventJson.mapper().treeToValue(context.readTree(json), type);
            }
        });
    }
}
