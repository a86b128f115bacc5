package no.sporbar.query.testing;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The same facts with an attack in every text that may be one. */
public final class Hostile {
    /** An element, an attribute and an address of its own, whatever it is put into. */
    public static final String TEXT =
            "javascript:alert(1)\" attacked=\"1\" x='</title></textarea></script><attack onload=alert(1)>&lt;{{7*7}}${7*7}";

    private static final JsonMapper JSON = EventJson.mapper();

    private Hostile() {}

    /** The fact with the attack wherever a text may be any text; what has a form of its own stays. */
    public static DomainEvent of(DomainEvent fact) {
        ObjectNode json = (ObjectNode) JSON.valueToTree(fact);
        DomainEvent changed = fact;
        for (String pointer : texts(json, "", new ArrayList<>())) {
            ObjectNode tried = (ObjectNode) JSON.valueToTree(changed);
            set(tried, pointer);
            changed = read(tried, changed);
        }
        return changed;
    }

    private static DomainEvent read(ObjectNode tried, DomainEvent otherwise) {
        try {
            return JSON.treeToValue(tried, otherwise.getClass());
        } catch (RuntimeException noFreeText) {
            return otherwise;
        }
    }

    private static List<String> texts(JsonNode node, String pointer, List<String> found) {
        if (node.isString() && mayBeAnyText(node.asString())) found.add(pointer);
        if (node.isObject())
            node.properties().forEach(each -> texts(each.getValue(), pointer + "/" + each.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) texts(node.get(i), pointer + "/" + i, found);
        return found;
    }

    /** Ids, dates and codes lead from one fact to another: a history in which they were altered would not be one. */
    private static boolean mayBeAnyText(String text) {
        return !text.matches("[a-z0-9][a-z0-9/:_.-]*") || text.startsWith("http");
    }

    private static void set(ObjectNode whole, String pointer) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode parent = last == 0 ? whole : whole.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode array) array.set(Integer.parseInt(name), StringNode.valueOf(TEXT));
        else ((ObjectNode) parent).put(name, TEXT);
    }
}
