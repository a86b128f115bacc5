package no.sporbar.events.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.ProgrammeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Facts to and from CloudEvents 1.0 in the structured JSON form, canonical by RFC 8785: the exact bytes that the ledger
 * hashes and Kafka carries.
 *
 * <p>The attributes are written in the order that RFC 8785 asks for. {@code time} and {@code type} come last, so the place
 * of the time follows from the length of the type and can be filled in without writing the entry again.
 */
public final class CloudEventCodec {
    /** Context: who recorded the fact, by the subject that the login knows them by. It never changes, so it is the key. */
    public static final String ACTOR = "actor";
    /** Context: what they were called then. */
    public static final String ACTOR_NAME = "actorname";
    /** Context: the role that they used. */
    public static final String ACTOR_ROLE = "actorrole";
    /** Context: the request that the fact came from. */
    public static final String CORRELATION = "correlationid";
    /** Context: the message that made it happen. */
    public static final String CAUSATION = "causationid";
    /** Context: the id of the body on whose behalf it was recorded. */
    public static final String ON_BEHALF_OF = "onbehalfof";
    /** What may stand in the context of an entry. Each may be missing: entries from before there was such a thing have none. */
    public static final List<String> CONTEXT =
            List.of(ACTOR, ACTOR_NAME, ACTOR_ROLE, CAUSATION, CORRELATION, ON_BEHALF_OF);

    static final int MAX_ENTRY = 65_535;
    private static final String PREFIX = "no.sporbar.";
    private static final String TIME_UNKNOWN = "0000-00-00T00:00:00.000000Z";
    private static final Pattern TYPE = Pattern.compile(Pattern.quote(PREFIX) + "([a-z.-]+)\\.v([1-9]\\d{0,8})");

    private CloudEventCodec() {}

    /**
     * Writes a fact as an entry whose time is still open.
     *
     * @param id the event's identifier, a UUID
     * @param context of {@link #CONTEXT}; others are left out
     * @throws EntryTooLargeException above 65,535 bytes
     * @throws InvalidValueException {@code text.not-unicode} for half of a surrogate pair, of which RFC 8785 knows no
     *     canonical form
     */
    public static EntryDraft draft(
            String id, String stream, long version, Map<String, String> context, DomainEvent event) {
        Kind kind = EventCatalogue.of(event);
        String type = type(kind);
        String programme = event.programme().value();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = EventJson.mapper().createGenerator(bytes)) {
            json.writeStartObject();
            optional(json, context, ACTOR);
            optional(json, context, ACTOR_NAME);
            optional(json, context, ACTOR_ROLE);
            optional(json, context, CAUSATION);
            optional(json, context, CORRELATION);
            json.writeName("data");
            EventJson.mapper().writeValue(json, event);
            json.writeStringProperty("datacontenttype", "application/json");
            json.writeStringProperty("id", id);
            optional(json, context, ON_BEHALF_OF);
            json.writeStringProperty("programme", programme);
            json.writeStringProperty("source", "/programmes/" + programme);
            json.writeStringProperty("specversion", "1.0");
            json.writeNumberProperty("streamversion", version);
            json.writeStringProperty("subject", stream);
            json.writeStringProperty("time", TIME_UNKNOWN);
            json.writeStringProperty("type", type);
            json.writeEndObject();
        }
        if (bytes.size() > MAX_ENTRY) throw new EntryTooLargeException(bytes.size());
        byte[] entry = bytes.toByteArray();
        requireUnicode(entry);
        int afterTime = "\",\"type\":\"\"}".length() + type.length();
        return new EntryDraft(entry, entry.length - afterTime - EntryDraft.TIME_LENGTH, programme);
    }

    /**
     * Reads an entry of any revision that this version of the software knows.
     *
     * @throws UnreadableEventException for an unknown type, a revision from the future, or bytes that are no such entry
     */
    public static Entry read(byte[] entry) {
        Entry asWritten = OnePass.read(entry);
        return asWritten == null ? readTree(entry) : asWritten;
    }

    /** Reads whatever can be read, and says what cannot. */
    static Entry readTree(byte[] entry) {
        String type = "?";
        try {
            JsonNode json = EventJson.mapper().readTree(entry);
            type = json.path("type").asString("?");
            Matcher m = TYPE.matcher(type);
            if (!m.matches()) throw new UnreadableEventException(type, "event.unknown-type");
            Kind kind = EventCatalogue.named(m.group(1));
            if (kind == null) throw new UnreadableEventException(type, "event.unknown-type");
            int revision = Integer.parseInt(m.group(2));
            if (revision > kind.revision()) throw new UnreadableEventException(type, "event.future-revision");
            return new Entry(
                    json.required("id").asString(),
                    json.required("subject").asString(),
                    json.required("streamversion").asLong(),
                    new ProgrammeId(json.required("programme").asString()),
                    kind.name(),
                    revision,
                    EntryTime.parse(json.required("time").asString()),
                    context(name -> json.has(name) ? json.get(name).asString() : null),
                    event(kind, revision, json.required("data")));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new UnreadableEventException(type, "event.unreadable", e);
        }
    }

    /** The CloudEvents type of the revision that is written today. */
    static String type(Kind kind) {
        return PREFIX + kind.name() + ".v" + kind.revision();
    }

    /** What happened, from the JSON of any revision that there was. */
    static DomainEvent event(Kind kind, int revision, JsonNode data) {
        return EventJson.mapper().treeToValue(Upcasts.toLatest(kind, revision, data), kind.type());
    }

    /** The library escapes half a surrogate pair as backslash, u, d; nothing else that it escapes has a d there. */
    private static void requireUnicode(byte[] json) {
        for (int i = 0; i < json.length - 1; i++) {
            if (json[i] != '\\') continue;
            if (json[++i] == 'u' && json[i + 1] == 'd')
                throw new InvalidValueException("text.not-unicode", new String(json, i - 1, 6, US_ASCII));
        }
    }

    /** Who and why, from wherever the attributes stand. */
    static Map<String, String> context(Function<String, @Nullable String> attributes) {
        Map<String, String> context = new TreeMap<>();
        for (String name : CONTEXT) {
            String value = attributes.apply(name);
            if (value != null) context.put(name, value);
        }
        return context;
    }

    private static void optional(JsonGenerator json, Map<String, String> context, String name) {
        String value = context.get(name);
        if (value != null) json.writeStringProperty(name, value);
    }
}
