package no.sporbar.query.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What goes to and comes from the command-service, and what a draft keeps, as JSON by the one mapper. */
final class CommandJson {
    private CommandJson() {}

    /** What was sent is no JSON, or not what was asked for. */
    static final class UnreadableException extends RuntimeException {
        UnreadableException() {
            super("the answer cannot be read", null, false, false);
        }
    }

    static byte[] write(Object value) {
        return EventJson.mapper().writeValueAsBytes(value);
    }

    static String text(Map<String, String> texts) {
        return EventJson.mapper().writeValueAsString(texts);
    }

    static Map<String, String> texts(String json) {
        Map<String, String> texts = new TreeMap<>();
        read(json.getBytes(StandardCharsets.UTF_8))
                .forEach((place, text) -> texts.put(place.toString(), text.toString()));
        return texts;
    }

    /** An object as plain maps, lists, texts, numbers and truth values, in the order in which it stands. */
    static Map<?, ?> read(byte[] json) {
        try {
            if (EventJson.mapper().readValue(json, Object.class) instanceof Map<?, ?> map) return map;
        } catch (JacksonException e) {
            throw new UnreadableException();
        }
        throw new UnreadableException();
    }

    /** The objects of a list in an object, without what else may stand there. */
    static List<Map<?, ?>> objects(Map<?, ?> object, String name) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (object.get(name) instanceof Collection<?> list)
            for (Object each : list) if (each instanceof Map<?, ?> map) found.add(map);
        return found;
    }

    /** A text in an object; null where there is none. */
    static @Nullable String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : null;
    }

    /** A whole number in an object; null where there is none. */
    static @Nullable Long number(Map<?, ?> object, String name) {
        return object.get(name) instanceof Number number ? number.longValue() : null;
    }
}
