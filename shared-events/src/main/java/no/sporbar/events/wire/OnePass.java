package no.sporbar.events.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import no.sporbar.events.ProgrammeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * Reads an entry without making a tree of it first, where it stands as this version of the software writes it. Nearly every
 * entry does.
 *
 * <p>It refuses nothing and repairs nothing: whatever is in any other way is left to {@link CloudEventCodec}, which reads the
 * tree. What is read here is read the same there.
 */
final class OnePass {
    /** By the whole type, what is written today. */
    private static final Map<String, Latest> LATEST =
            EventCatalogue.kinds().stream().collect(Collectors.toMap(CloudEventCodec::type, Latest::of));

    /** An event's latest revision, and what binds its data. */
    private record Latest(Kind kind, ObjectReader reader) {
        /** More follows behind the data: the rest of the entry. */
        static Latest of(Kind kind) {
            return new Latest(
                    kind,
                    EventJson.asWritten()
                            .readerFor(kind.type())
                            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        }
    }

    private final Latest latest;
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable Long version;
    private @Nullable DomainEvent event;

    private OnePass(Latest latest) {
        this.latest = latest;
    }

    /** What the entry says; null where it must be read the other way, whether it is an entry or not. */
    static @Nullable Entry read(byte[] entry) {
        if (entry.length > CloudEventCodec.MAX_ENTRY) return null;
        Latest latest = LATEST.get(lastText(entry));
        if (latest == null) return null;
        try (JsonParser json = EventJson.asWritten().createParser(entry)) {
            return new OnePass(latest).read(json);
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    /** The type comes last in an entry, and must be known before its data can be read. */
    private static String lastText(byte[] entry) {
        int end = Math.max(0, entry.length - "\"}".length());
        int begin = end;
        while (begin > 0 && entry[begin - 1] != '"') begin--;
        return new String(entry, begin, end - begin, ISO_8859_1);
    }

    private @Nullable Entry read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) return null;
        for (String name = json.nextName(); name != null; name = json.nextName()) if (!take(name, json)) return null;
        if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) return null;
        return text("type").equals(CloudEventCodec.type(latest.kind())) ? entry() : null;
    }

    private boolean take(String name, JsonParser json) {
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) texts.put(name, json.getString());
        else if (value == JsonToken.START_OBJECT && name.equals("data"))
            event = latest.reader().readValue(json);
        else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("streamversion")) version = json.getLongValue();
        else return false;
        return true;
    }

    private @Nullable Entry entry() {
        if (version == null || event == null) return null;
        return new Entry(
                text("id"),
                text("subject"),
                version,
                new ProgrammeId(text("programme")),
                latest.kind().name(),
                latest.kind().revision(),
                EntryTime.parse(text("time")),
                CloudEventCodec.context(texts::get),
                event);
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) throw new IllegalArgumentException(name + " is missing");
        return text;
    }
}
