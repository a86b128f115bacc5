package no.sporbar.events.wire;

import java.util.Map;
import java.util.function.Consumer;
import no.sporbar.events.EventCatalogue.Kind;
import no.sporbar.events.ReadBy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the JSON of an earlier revision says the same in the next one. Everybody who reads an entry reads it through these:
 * the store, the projections and the auditor's replay. What stands in the ledger is never written again.
 *
 * <p>An upcast knows nothing but the JSON it is given, so that a fact means the same wherever and whenever it is read.
 */
final class Upcasts {
    /** An event's revision that is no longer written. */
    private record Earlier(String event, int revision) {}

    /** From each earlier revision to the one after it. */
    private static final Map<Earlier, Consumer<ObjectNode>> TO_THE_NEXT =
            Map.of(new Earlier("consultation.reading-stated", 1), Upcasts::readingStated);

    private Upcasts() {}

    /**
     * What an event of an earlier revision says, as the latest one says it.
     *
     * @param data as it is stored; changed in place
     * @throws UnreadableEventException {@code event.unknown-type} where no way leads on from a revision
     */
    static JsonNode toLatest(Kind kind, int revision, JsonNode data) {
        if (revision == kind.revision() || !(data instanceof ObjectNode fields)) return data;
        for (int from = revision; from < kind.revision(); from++) {
            Consumer<ObjectNode> next = TO_THE_NEXT.get(new Earlier(kind.name(), from));
            if (next == null) throw new UnreadableEventException(kind.name() + ".v" + from, "event.unknown-type");
            next.accept(fields);
        }
        return fields;
    }

    /** Two fields, one for the tool and one for people, became the list of those who read. */
    private static void readingStated(ObjectNode fields) {
        JsonNode tool = fields.required("firstPassByAi");
        JsonNode people = fields.required("readByHand");
        fields.remove("firstPassByAi");
        fields.remove("readByHand");
        ArrayNode readBy = fields.putArray("readBy");
        if (tool.booleanValue()) readBy.add(ReadBy.AI.toString());
        if (people.booleanValue()) readBy.add(ReadBy.PERSON.toString());
    }
}
