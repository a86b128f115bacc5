package no.sporbar.command.dispatch;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Where commands are decided one after another, each on what those before it led to: for real, or in a rehearsal. */
interface Stage {
    /** A fact that was decided, and the identifier of its event. */
    record Happened(DomainEvent event, String id) {}

    /** What may be known, up to what was decided last. */
    DecisionContext context();

    /**
     * Decides one command.
     *
     * @param cause the identifier of the event that the command follows from; null where somebody asked for it
     * @throws RuleViolation where a rule says no
     */
    List<Happened> decide(Command command, @Nullable String cause);
}
