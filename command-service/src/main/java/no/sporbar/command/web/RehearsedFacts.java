package no.sporbar.command.web;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.Personal;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts that a list of commands would lead to, as far as there is room for them. What is personal in one is left out: in a
 * rehearsal it is answered for by a commitment without a salt, which could be guessed.
 */
final class RehearsedFacts {
    /** So many at most. */
    static final int MOST = 500;
    /** So many bytes of JSON at most. */
    static final int MOST_BYTES = 512 * 1024;

    /**
     * One of them.
     *
     * @param index the place in the list of the command that leads to it, from 0
     * @param type its stored name
     * @param data what it would say
     */
    record Fact(int index, String type, String stream, JsonNode data) {}

    private final List<Fact> facts = new ArrayList<>();
    private int bytes;
    private boolean complete = true;

    /** Adds what one command would lead to; once there is no more room, nothing more is added. */
    void add(int index, List<DomainEvent> events) {
        for (DomainEvent event : events) {
            if (!complete) return;
            byte[] json = EventJson.mapper().writeValueAsBytes(event);
            complete = facts.size() < MOST && bytes + json.length <= MOST_BYTES;
            if (!complete) return;
            bytes += json.length;
            JsonNode data = EventJson.mapper().readTree(json);
            if (!Personal.in(event).isEmpty()) withoutCommitments(data);
            facts.add(new Fact(
                    index, EventCatalogue.of(event).name(), event.stream().toString(), data));
        }
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    /** Whether these are all that there would be. */
    boolean complete() {
        return complete;
    }

    private static void withoutCommitments(JsonNode data) {
        if (data instanceof ObjectNode fields) fields.remove("commitment");
        for (JsonNode below : data) withoutCommitments(below);
    }
}
