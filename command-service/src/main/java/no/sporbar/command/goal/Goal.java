package no.sporbar.command.goal;

import java.util.List;
import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.CorrectGoal;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Authority;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One goal: put forward, reworded, adopted, withdrawn. A correction puts its latest wording right and leaves all else as
 * it is, an adoption and an end too.
 */
sealed interface Goal extends Core<GoalCommand, GoalEvent> {
    Goal INITIAL = new NotProposed();

    @Override
    default List<? extends GoalEvent> decide(GoalCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ProposeGoal c -> propose(c, context);
            case ReviseGoal c -> standing().revise(c, context);
            case AdoptGoal c -> standing().adopt(c, context);
            case WithdrawGoal c -> withdraw(c);
            case CorrectGoal c -> correct(c);
        };
    }

    @Override
    default Goal evolve(GoalEvent event) {
        return switch (event) {
            case GoalProposed e -> new Standing(e, e.wording(), null);
            case GoalRevised e -> new Standing(((Standing) this).origin(), e.wording(), null);
            case GoalAdopted e -> new Standing(((Standing) this).origin(), ((Standing) this).wording(), e);
            case GoalWithdrawn e -> new Withdrawn(((Standing) this).origin(), ((Standing) this).wording(), e);
            case GoalCorrected e -> ((Known) this).reworded(e.wording());
        };
    }

    List<GoalEvent> propose(ProposeGoal c, DecisionContext context);

    List<GoalEvent> withdraw(WithdrawGoal c);

    Standing standing();

    List<GoalEvent> correct(CorrectGoal c);

    /** Put forward at some time, whatever became of it. */
    sealed interface Known extends Goal {
        /** The latest wording. */
        String wording();

        /** The same goal, its latest wording put right. */
        Known reworded(String wording);

        @Override
        default List<GoalEvent> correct(CorrectGoal c) {
            if (c.wording().equals(wording())) return List.of();
            return List.of(
                    new GoalCorrected(c.programme(), c.goal(), c.wording(), c.wrong(), c.reason(), c.provenance()));
        }
    }

    record NotProposed() implements Goal {
        @Override
        public List<GoalEvent> propose(ProposeGoal c, DecisionContext context) {
            if (c.proposedBy() != null) context.setup().require(c.proposedBy());
            return List.of(proposed(c));
        }

        @Override
        public List<GoalEvent> withdraw(WithdrawGoal c) {
            throw new RuleViolation("goal.unknown");
        }

        @Override
        public Standing standing() {
            throw new RuleViolation("goal.unknown");
        }

        @Override
        public List<GoalEvent> correct(CorrectGoal c) {
            throw new RuleViolation("goal.unknown");
        }
    }

    record Standing(
            GoalProposed origin, String wording, @Nullable GoalAdopted adoption) implements Known {
        @Override
        public List<GoalEvent> propose(ProposeGoal c, DecisionContext context) {
            return sameAs(origin, c);
        }

        List<GoalEvent> revise(ReviseGoal c, DecisionContext context) {
            if (c.proposedBy() != null) context.setup().require(c.proposedBy());
            if (c.wording().equals(wording)) return List.of();
            return List.of(
                    new GoalRevised(c.programme(), c.goal(), c.wording(), c.proposedBy(), c.reason(), c.provenance()));
        }

        List<GoalEvent> adopt(AdoptGoal c, DecisionContext context) {
            GoalAdopted adopted =
                    new GoalAdopted(c.programme(), c.goal(), c.adoptedBy(), c.decision(), c.point(), c.provenance());
            if (adopted.equals(adoption)) return List.of();
            context.setup().require(c.adoptedBy(), Authority.ADOPT);
            if (c.decision() != null && !context.exists(StreamId.of("decision", c.programme(), c.decision())))
                throw new RuleViolation("decision.unknown", c.decision());
            if (adoption != null) throw new RuleViolation("goal.already-adopted");
            return List.of(adopted);
        }

        @Override
        public List<GoalEvent> withdraw(WithdrawGoal c) {
            return List.of(withdrawn(c));
        }

        @Override
        public Standing standing() {
            return this;
        }

        @Override
        public Known reworded(String wording) {
            return new Standing(origin, wording, adoption);
        }
    }

    record Withdrawn(GoalProposed origin, String wording, GoalWithdrawn withdrawal) implements Known {
        @Override
        public List<GoalEvent> propose(ProposeGoal c, DecisionContext context) {
            return sameAs(origin, c);
        }

        @Override
        public List<GoalEvent> withdraw(WithdrawGoal c) {
            if (!withdrawn(c).equals(withdrawal)) throw new RuleViolation("goal.withdrawn");
            return List.of();
        }

        @Override
        public Standing standing() {
            throw new RuleViolation("goal.withdrawn");
        }

        @Override
        public Known reworded(String wording) {
            return new Withdrawn(origin, wording, withdrawal);
        }
    }

    private static List<GoalEvent> sameAs(GoalProposed origin, ProposeGoal c) {
        if (!proposed(c).equals(origin)) throw new RuleViolation("goal.id-taken", c.goal());
        return List.of();
    }

    private static GoalProposed proposed(ProposeGoal c) {
        return new GoalProposed(c.programme(), c.goal(), c.number(), c.wording(), c.proposedBy(), c.provenance());
    }

    private static GoalWithdrawn withdrawn(WithdrawGoal c) {
        return new GoalWithdrawn(c.programme(), c.goal(), c.reason(), c.provenance());
    }
}
