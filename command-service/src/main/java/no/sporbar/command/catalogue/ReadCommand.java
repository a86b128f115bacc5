package no.sporbar.command.catalogue;

import java.util.List;
import java.util.Map;
import no.sporbar.command.rules.Command;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that could be read, with what is personal in it still set apart. */
public final class ReadCommand {
    private final CommandCatalogue.Kind kind;
    private final ObjectNode whole;
    private final List<PersonalText> texts;
    private final Command command;

    ReadCommand(CommandCatalogue.Kind kind, ObjectNode whole, List<PersonalText> texts, Command command) {
        this.kind = kind;
        this.whole = whole;
        this.texts = texts;
        this.command = command;
    }

    /** The command without anything personal. */
    public Command command() {
        return command;
    }

    /** What is personal in it; nothing, for nearly every command. */
    public List<PersonalText> texts() {
        return texts;
    }

    /** Whom the personal texts are about: whom the sender names, else a person named as the thing itself. */
    public PersonId person() {
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
        if (texts.isEmpty()) return command;
        ObjectNode sealed = whole.deepCopy();
        commitments.forEach(
                (text, personal) -> ((ObjectNode) sealed.at(text.place().head()))
                        .set(
                                text.place().last().getMatchingProperty(),
                                EventJson.mapper().valueToTree(personal)));
        return EventJson.strict().treeToValue(sealed, kind.type());
    }

    @Override
    public String toString() {
        return kind.name() + " " + command.aggregate();
    }
}
