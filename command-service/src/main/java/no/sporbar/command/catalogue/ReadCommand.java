package no.sporbar.command.catalogue;

import java.util.List;
import java.util.Map;
import no.sporbar.command.rules.Command;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that could be read, with what is personal in it still set apart. What is personal in a command within it is kept as
 * if that had been sent by itself, so that it is answered for by the same commitments when it is carried out.
 */
public final class ReadCommand {
    /** Where the body of another command stands. */
    static final String BODY = "body";

    private final CommandCatalogue.Kind kind;
    private final ObjectNode whole;
    private final List<PersonalText> texts;
    private final @Nullable ReadCommand wrapped;
    private final Command command;

    ReadCommand(
            CommandCatalogue.Kind kind,
            ObjectNode whole,
            List<PersonalText> texts,
            @Nullable ReadCommand wrapped,
            Command command) {
        this.kind = kind;
        this.whole = whole;
        this.texts = texts;
        this.wrapped = wrapped;
        this.command = command;
    }

    /** The command without anything personal. */
    public Command command() {
        return command;
    }

    /** What is personal in it; nothing, for nearly every command. */
    public List<PersonalText> texts() {
        return wrapped == null ? texts : wrapped.texts();
    }

    /** The stream whose facts will answer for what is personal. */
    public String keptFor() {
        return wrapped == null ? command.aggregate() : wrapped.keptFor();
    }

    /** Whom the personal texts are about: whom the sender names, else a person named as the thing itself. */
    public PersonId person() {
        if (wrapped != null) return wrapped.person();
        String named = whole.path("person").asString("");
        if (!named.isEmpty()) return new PersonId(named);
        var local = command.stream().local();
        if (local == null) throw new IllegalStateException(kind.name() + " must name its person");
        return new PersonId(local.value());
    }

    /** All that was sent but what is personal, for a fingerprint that nobody can guess a name from. */
    public JsonNode fingerprinted() {
        ObjectNode body = whole.deepCopy();
        body.remove("programme");
        return body;
    }

    /** The command with commitments in the places of the texts. */
    public Command with(Map<PersonalText, Personal> commitments) {
        return texts().isEmpty() ? command : EventJson.strict().treeToValue(sealed(commitments), kind.type());
    }

    private ObjectNode sealed(Map<PersonalText, Personal> commitments) {
        ObjectNode sealed = whole.deepCopy();
        if (wrapped != null) {
            ObjectNode within = wrapped.sealed(commitments);
            within.remove("programme");
            sealed.set(BODY, within);
            return sealed;
        }
        commitments.forEach(
                (text, personal) -> ((ObjectNode) sealed.at(text.place().head()))
                        .set(
                                text.place().last().getMatchingProperty(),
                                EventJson.mapper().valueToTree(personal)));
        return sealed;
    }

    @Override
    public String toString() {
        return kind.name() + " " + command.aggregate();
    }
}
