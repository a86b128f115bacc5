package no.sporbar.command.approval;

import java.util.List;
import no.sporbar.command.approval.ApprovalCommand.RequestApproval;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Personal;
import org.jspecify.annotations.Nullable;

/** A command that somebody asks for: read, and tried out as it stands now. */
record Proposal(RequestApproval asked, DecisionContext context) {
    /**
     * The request, with what it answers for.
     *
     * @throws RuleViolation where there is no such command, where it never waits, where it would be refused now, and where it
     *     would change nothing
     */
    ApprovalRequested requested() {
        CommandName name = context.commands().named(asked.command());
        if (name == null) throw new RuleViolation("four-eyes.unknown-command", asked.command());
        if (name.atOnce()) throw new RuleViolation("four-eyes.not-for-this-command", asked.command());
        Command command = context.commands().read(asked.programme(), asked.command(), name.revision(), asked.body());
        List<DomainEvent> facts = context.tryOut(command);
        if (facts.isEmpty()) throw new RuleViolation("approval.changes-nothing", asked.command());
        return new ApprovalRequested(
                asked.programme(),
                asked.approval(),
                asked.command(),
                name.revision(),
                asked.body(),
                command.aggregate(),
                context.actor().subject(),
                asked.reason(),
                personal(facts),
                asked.provenance());
    }

    /** What is personal in the facts is what is personal in the body. */
    private @Nullable List<Personal> personal(List<DomainEvent> facts) {
        List<Personal> all = facts.stream()
                .flatMap(fact -> Personal.in(fact).stream())
                .distinct()
                .toList();
        all.forEach(context::requireNotErased);
        return all.isEmpty() ? null : all;
    }
}
