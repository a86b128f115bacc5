package no.sporbar.command.goal;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a goal. */
public sealed interface GoalCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Goal.INITIAL;

    /** Which goal. */
    GoalId goal();

    @Override
    default StreamId stream() {
        return StreamId.of("goal", programme(), goal());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Put a goal forward. */
    @CommandName("propose-goal")
    record ProposeGoal(
            ProgrammeId programme,
            GoalId goal,
            int number,
            String wording,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements GoalCommand {}

    /** Give it another wording. */
    @CommandName("revise-goal")
    record ReviseGoal(
            ProgrammeId programme,
            GoalId goal,
            String wording,
            @Nullable BodyId proposedBy,
            @Nullable String reason,
            Provenance provenance)
            implements GoalCommand {}

    /** Adopt it as it is now worded. Takes a body with the authority. */
    @CommandName("adopt-goal")
    record AdoptGoal(
            ProgrammeId programme,
            GoalId goal,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements GoalCommand {}

    /** Take it back. It stays visible. */
    @CommandName("withdraw-goal")
    record WithdrawGoal(ProgrammeId programme, GoalId goal, String reason, Provenance provenance)
            implements GoalCommand {}

    /** Put a slip in the record of its wording right. Nothing has to be adopted anew. */
    @CommandName("correct-goal")
    record CorrectGoal(
            ProgrammeId programme, GoalId goal, String wording, String wrong, String reason, Provenance provenance)
            implements GoalCommand {}
}
