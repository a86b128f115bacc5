package no.sporbar.command.catalogue;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.wire.JsonSchemas;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what is personal in a body, by the schema that the body satisfies. */
final class PersonalTexts {
    private PersonalTexts() {}

    /** Takes every personal text out of a body, and says what was taken from where. */
    static List<PersonalText> takeFrom(ObjectNode body, JsonNode schema) {
        List<PersonalText> taken = new ArrayList<>();
        take(body, schema, JsonPointer.empty(), taken);
        return List.copyOf(taken);
    }

    private static void take(JsonNode node, JsonNode schema, JsonPointer at, List<PersonalText> taken) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) take(node.get(i), schema.path("items"), at.appendIndex(i), taken);
            return;
        }
        if (!(node instanceof ObjectNode object)) return;
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode known = schema.path("properties").path(name);
            JsonPointer here = at.appendProperty(name);
            if (!isPersonal(known)) take(object.get(name), known, here, taken);
            else taken.add(new PersonalText(here, object.remove(name).asString()));
        }
    }

    private static boolean isPersonal(JsonNode schema) {
        return schema.path(JsonSchemas.PERSONAL).asBoolean(false);
    }
}
