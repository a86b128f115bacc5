package no.sporbar.command.register;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.GoalId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.StreamId;
import no.sporbar.events.SuperiorGoalId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a goal above the programme. */
public sealed interface SuperiorGoalCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = SuperiorGoal.INITIAL;

    /** Which goal. */
    SuperiorGoalId superiorGoal();

    @Override
    default StreamId stream() {
        return StreamId.of("superior-goal", programme(), superiorGoal());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Register a goal that others set for all of the municipality. */
    @CommandName("register-superior-goal")
    record RegisterSuperiorGoal(
            ProgrammeId programme,
            SuperiorGoalId superiorGoal,
            int number,
            String wording,
            @Nullable SourceId plan,
            @Nullable List<GoalId> operationalisedBy,
            Provenance provenance)
            implements SuperiorGoalCommand {
        public RegisterSuperiorGoal {
            operationalisedBy = operationalisedBy == null ? null : List.copyOf(operationalisedBy);
        }
    }

    /** Put a slip in the record of its wording right. */
    @CommandName("correct-superior-goal")
    record CorrectSuperiorGoal(
            ProgrammeId programme,
            SuperiorGoalId superiorGoal,
            String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements SuperiorGoalCommand {}
}
