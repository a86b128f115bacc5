package no.sporbar.command.register;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import no.sporbar.command.register.Entry.Refusals;
import no.sporbar.command.register.SuperiorGoalCommand.CorrectSuperiorGoal;
import no.sporbar.command.register.SuperiorGoalCommand.RegisterSuperiorGoal;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.GoalId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;

/** One goal above the programme. Others set it and end it, so it does not end here. */
record SuperiorGoal(Entry<SuperiorGoalEvent> entry) implements Core<SuperiorGoalCommand, SuperiorGoalEvent> {
    static final SuperiorGoal INITIAL =
            new SuperiorGoal(Entry.none(new Refusals("superior-goal.unknown", "superior-goal.id-taken", null)));

    @Override
    public List<SuperiorGoalEvent> decide(SuperiorGoalCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RegisterSuperiorGoal c -> register(c, context);
            case CorrectSuperiorGoal c -> entry.correct(corrected(c), c.wording(), c.superiorGoal());
        };
    }

    @Override
    public SuperiorGoal evolve(SuperiorGoalEvent event) {
        return new SuperiorGoal(
                switch (event) {
                    case SuperiorGoalRegistered e -> entry.entered(e, e.wording());
                    case SuperiorGoalCorrected e -> entry.corrected(e.wording());
                });
    }

    private List<SuperiorGoalEvent> register(RegisterSuperiorGoal c, DecisionContext context) {
        if (c.plan() != null) context.require(Subject.of(Kind.SOURCE, c.plan()));
        for (GoalId goal : requireNonNullElse(c.operationalisedBy(), List.<GoalId>of()))
            context.require(Subject.of(Kind.GOAL, goal));
        return entry.enter(registered(c), c.superiorGoal());
    }

    private static SuperiorGoalRegistered registered(RegisterSuperiorGoal c) {
        return new SuperiorGoalRegistered(
                c.programme(),
                c.superiorGoal(),
                c.number(),
                c.wording(),
                c.plan(),
                c.operationalisedBy(),
                c.provenance());
    }

    private static SuperiorGoalCorrected corrected(CorrectSuperiorGoal c) {
        return new SuperiorGoalCorrected(
                c.programme(), c.superiorGoal(), c.wording(), c.wrong(), c.reason(), c.provenance());
    }
}
