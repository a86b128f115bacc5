package no.sporbar.command.track;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a condition. */
public sealed interface ConditionCommand extends Command {
    /** What a condition is before its first event. */
    Core<?, ?> EMPTY = Condition.INITIAL;

    /** Which condition. */
    ConditionId condition();

    @Override
    default StreamId stream() {
        return StreamId.of("condition", programme(), condition());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record that work may begin before the decision that it depends on. */
    @CommandName("set-condition")
    record SetCondition(
            ProgrammeId programme,
            ConditionId condition,
            String text,
            @Nullable DecisionId decision,
            Provenance provenance)
            implements ConditionCommand {}

    /** Let a milestone or a period hang on it. A track hangs on the condition that it was opened under. */
    @CommandName("bind-work")
    record BindWork(ProgrammeId programme, ConditionId condition, Subject work, Provenance provenance)
            implements ConditionCommand {}

    /** Record that the decision came and the work may go on. */
    @CommandName("meet-condition")
    record MeetCondition(
            ProgrammeId programme,
            ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements ConditionCommand {}

    /** Record that the decision went against it. What hangs on it ends. */
    @CommandName("fail-condition")
    record FailCondition(
            ProgrammeId programme,
            ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            @Nullable String reason,
            Provenance provenance)
            implements ConditionCommand {}
}
