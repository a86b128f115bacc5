package no.sporbar.command.approval;

import java.util.List;
import no.sporbar.command.approval.ApprovalCommand.GiveApproval;
import no.sporbar.command.approval.ApprovalCommand.RefuseApproval;
import no.sporbar.command.approval.ApprovalCommand.RequestApproval;
import no.sporbar.command.approval.ApprovalCommand.WithdrawApprovalRequest;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Actor;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import org.jspecify.annotations.Nullable;

/** One command that waits for another person, until that is settled: once. */
sealed interface Approval extends Core<ApprovalCommand, ApprovalEvent> {
    Approval INITIAL = new NotRequested();

    @Override
    default List<ApprovalEvent> decide(ApprovalCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RequestApproval c -> request(c, context);
            case GiveApproval c ->
                requested().settle(new ApprovalGiven(c.programme(), c.approval(), c.provenance()), context);
            case RefuseApproval c ->
                requested()
                        .settle(new ApprovalRefused(c.programme(), c.approval(), c.reason(), c.provenance()), context);
            case WithdrawApprovalRequest c ->
                requested()
                        .settle(
                                new ApprovalWithdrawn(c.programme(), c.approval(), c.reason(), c.provenance()),
                                context);
        };
    }

    @Override
    default Approval evolve(ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> new Requested(e, null);
            case ApprovalGiven e -> ((Requested) this).settledBy(e);
            case ApprovalRefused e -> ((Requested) this).settledBy(e);
            case ApprovalWithdrawn e -> ((Requested) this).settledBy(e);
        };
    }

    List<ApprovalEvent> request(RequestApproval c, DecisionContext context);

    Requested requested();

    /** Nobody has asked. */
    record NotRequested() implements Approval {
        @Override
        public List<ApprovalEvent> request(RequestApproval c, DecisionContext context) {
            return List.of(new Proposal(c, context).requested());
        }

        @Override
        public Requested requested() {
            throw new RuleViolation("approval.unknown");
        }
    }

    /**
     * Somebody has asked.
     *
     * @param settlement what became of it; null while it waits
     */
    record Requested(ApprovalRequested request, @Nullable ApprovalEvent settlement) implements Approval {
        @Override
        public List<ApprovalEvent> request(RequestApproval c, DecisionContext context) {
            boolean again = c.command().equals(request.command())
                    && c.body().equals(request.body())
                    && c.reason().equals(request.reason())
                    && c.provenance().equals(request.provenance())
                    && isMine(context.actor());
            if (!again) throw new RuleViolation("approval.id-taken", c.approval());
            return List.of();
        }

        @Override
        public Requested requested() {
            return this;
        }

        /** Who may comes first: what it has come to is nobody's excuse. */
        List<ApprovalEvent> settle(ApprovalEvent how, DecisionContext context) {
            if (how instanceof ApprovalWithdrawn) requireMine(context.actor());
            else requireAnother(context.actor());
            if (settlement == null) return List.of(how);
            boolean again =
                    how instanceof ApprovalRefused ? how.equals(settlement) : how.getClass() == settlement.getClass();
            if (!again) throw new RuleViolation("approval.settled", request.approval());
            return List.of();
        }

        Requested settledBy(ApprovalEvent how) {
            return new Requested(request, how);
        }

        private boolean isMine(Actor actor) {
            return actor.subject().equals(request.requestedBy());
        }

        private void requireMine(Actor actor) {
            if (!isMine(actor)) throw new RuleViolation("approval.not-yours", request.requestedBy());
        }

        private void requireAnother(Actor actor) {
            if (isMine(actor)) throw new RuleViolation("approval.same-person", actor.subject());
            if (!actor.actsAs(Actor.APPROVER)) throw new RuleViolation("approval.not-an-approver", actor.subject());
        }
    }
}
