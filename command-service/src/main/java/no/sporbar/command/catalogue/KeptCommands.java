package no.sporbar.command.catalogue;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.CommandBody;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads commands that were kept in the ledger. Such a body satisfied its command's schema when it was kept; what was personal in
 * it has become a commitment since, so it is not compared with the schema again.
 */
@Component
public final class KeptCommands implements Commands {
    private final CommandCatalogue catalogue;

    public KeptCommands(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable CommandName named(String name) {
        CommandCatalogue.Kind kind = catalogue.named(name);
        return kind == null ? null : kind.says();
    }

    @Override
    public Command read(ProgrammeId programme, String name, int revision, CommandBody body) {
        CommandCatalogue.Kind kind = catalogue.named(name);
        if (kind == null || kind.says().revision() != revision)
            throw new RuleViolation("approval.command-outdated", name);
        try {
            ObjectNode whole = (ObjectNode) EventJson.strict().readTree(body.json());
            return EventJson.strict().treeToValue(whole.put("programme", programme.value()), kind.type());
        } catch (JacksonException | InvalidValueException e) {
            throw new RuleViolation("approval.command-outdated", name);
        }
    }
}
