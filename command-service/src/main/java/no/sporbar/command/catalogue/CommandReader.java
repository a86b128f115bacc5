package no.sporbar.command.catalogue;

import com.networknt.schema.Error;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.wire.EventJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what somebody sent into a command, or says everything that is wrong with it. */
@Component
public final class CommandReader {
    /** The schema's keywords and what a mistake against each is called. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("additionalProperties", "body.unknown-field"),
            Map.entry("false", "body.unknown-field"),
            Map.entry("required", "body.missing-field"),
            Map.entry("type", "body.wrong-type"),
            Map.entry("enum", "body.not-a-choice"),
            Map.entry("pattern", "body.wrong-shape"),
            Map.entry("format", "body.wrong-shape"),
            Map.entry("minLength", "body.too-short"),
            Map.entry("maxLength", "body.too-long"),
            Map.entry("minItems", "body.too-few"),
            Map.entry("maxItems", "body.too-many"),
            Map.entry("minimum", "body.out-of-range"),
            Map.entry("maximum", "body.out-of-range"));

    private final CommandCatalogue catalogue;

    CommandReader(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads JSON bytes: strict UTF-8, no name given twice, at most 32 levels deep.
     *
     * @throws UnreadableCommandException {@code request.not-utf8}, {@code request.not-json}
     */
    public static JsonNode json(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode json = EventJson.strict().readTree(text);
            if (json.isMissingNode()) throw new UnreadableCommandException("request.not-json", List.of());
            return json;
        } catch (CharacterCodingException e) {
            throw new UnreadableCommandException("request.not-utf8", List.of());
        } catch (JacksonException e) {
            throw new UnreadableCommandException("request.not-json", List.of());
        }
    }

    /**
     * Reads one command, and sets apart what is personal in it. A command within it is read by its own schema.
     *
     * @throws UnreadableCommandException with every mistake
     */
    public ReadCommand read(String programme, String name, JsonNode body) {
        CommandCatalogue.Kind kind = catalogue.named(name);
        if (kind == null) throw new UnreadableCommandException("command.unknown", List.of());
        ProgrammeId id = programme(programme);
        List<Mistake> mistakes = mistakes(kind.validator().validate(body), UnstorableText.in(body));
        if (!mistakes.isEmpty()) throw new UnreadableCommandException("request.invalid", mistakes);
        ObjectNode whole = ((ObjectNode) body).deepCopy().put("programme", id.value());
        ReadCommand wrapped = kind.wraps() ? wrapped(programme, whole) : null;
        if (wrapped != null) whole.set(ReadCommand.BODY, wrapped.fingerprinted());
        List<PersonalText> texts = PersonalTexts.takeFrom(whole, kind.schema());
        try {
            return new ReadCommand(
                    kind, whole, texts, wrapped, EventJson.strict().treeToValue(whole, kind.type()));
        } catch (JacksonException e) {
            throw new UnreadableCommandException("request.invalid", List.of(mistake(e)));
        }
    }

    private ReadCommand wrapped(String programme, ObjectNode whole) {
        String name = whole.path("command").asString("");
        try {
            return read(programme, name, whole.path(ReadCommand.BODY));
        } catch (UnreadableCommandException e) {
            List<Mistake> mistakes = e.mistakes().isEmpty()
                    ? List.of(new Mistake("/command", "body.not-a-choice", List.of("command")))
                    : e.mistakes().stream().map(CommandReader::within).toList();
            throw new UnreadableCommandException("request.invalid", mistakes);
        }
    }

    private static Mistake within(Mistake mistake) {
        return new Mistake("/" + ReadCommand.BODY + mistake.pointer(), mistake.code(), mistake.values());
    }

    private static ProgrammeId programme(String programme) {
        try {
            return new ProgrammeId(programme);
        } catch (InvalidValueException e) {
            throw new UnreadableCommandException("programme.malformed-id", List.of());
        }
    }

    private static List<Mistake> mistakes(List<Error> errors, List<String> unstorable) {
        List<Mistake> mistakes = new ArrayList<>();
        for (String pointer : unstorable)
            mistakes.add(new Mistake(pointer, "body.wrong-shape", List.of(lastOf(pointer))));
        for (Error error : errors) {
            String at = error.getInstanceLocation().toString();
            boolean names =
                    error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
            String pointer = names ? at + "/" + escape(String.valueOf(error.getProperty())) : at;
            String code = CODES.getOrDefault(error.getKeyword(), "body.wrong-shape");
            mistakes.add(new Mistake(pointer, code, List.of(lastOf(pointer))));
        }
        return mistakes.stream()
                .distinct()
                .sorted(Comparator.comparing(Mistake::pointer))
                .toList();
    }

    private static Mistake mistake(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : e.getPath())
            pointer.append('/')
                    .append(step.getPropertyName() == null ? step.getIndex() : escape(step.getPropertyName()));
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof InvalidValueException invalid)
                return new Mistake(pointer.toString(), invalid.code(), List.of(invalid.value()));
        return new Mistake(pointer.toString(), "body.wrong-type", List.of(lastOf(pointer.toString())));
    }

    private static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
