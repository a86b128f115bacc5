package no.sporbar.query.projection;

import java.io.OutputStream;
import java.util.Optional;
import java.util.TreeSet;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;

/** Rows, and what is said of them, as canonical JSON by the one mapper, so that equal records have equal text. */
public final class StateJson {
    private StateJson() {}

    /** The canonical text of a record. */
    public static byte[] write(Record row) {
        return EventJson.mapper().writeValueAsBytes(row);
    }

    /** Records one after the other into one place, at less cost than each on its own. */
    static Series series(OutputStream out) {
        return new Series(EventJson.mapper().writer().withRootValueSeparator("").writeValues(out));
    }

    /** Writes records one after the other; each is there when its call returns. It holds nothing that must be given back. */
    record Series(SequenceWriter json) {
        /** Adds the canonical text of one. */
        void write(Record row) {
            json.write(row);
        }
    }

    /** A text as JSON has it, in quotes. */
    static byte[] text(String text) {
        return EventJson.mapper().writeValueAsBytes(text);
    }

    static <R> R read(String json, Class<R> type) {
        return EventJson.mapper().readValue(json, type);
    }

    /** Reads a record that was written here. */
    public static <R> R read(byte[] json, Class<R> type) {
        return EventJson.mapper().readValue(json, type);
    }

    /** Reads a record from somewhere that may hold anything; empty where it is not one. */
    public static <R extends Record> Optional<R> readUntrusted(byte[] json, Class<R> type) {
        try {
            return Optional.ofNullable(EventJson.mapper().readValue(json, type));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The path of the first field in which two texts differ; empty where they only look different. */
    static String firstDifference(byte[] one, byte[] other) {
        try {
            String path = difference(
                    EventJson.mapper().readTree(one), EventJson.mapper().readTree(other));
            return path == null ? "" : path;
        } catch (JacksonException e) {
            return "";
        }
    }

    private static @Nullable String difference(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) return "";
        if (one.equals(other)) return null;
        if (one.isObject() && other.isObject()) {
            TreeSet<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            for (String name : names) {
                String below = difference(one.get(name), other.get(name));
                if (below != null) return below.isEmpty() ? name : name + "." + below;
            }
        }
        return "";
    }
}
