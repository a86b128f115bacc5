package no.sporbar.command.organisation;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an alternative structure. */
public sealed interface AlternativeCommand extends Command {
    /** What an alternative is before anything happened to it. */
    Core<?, ?> EMPTY = Alternative.INITIAL;

    /** Which alternative. */
    AlternativeId alternative();

    @Override
    default StreamId stream() {
        return StreamId.of("alternative", programme(), alternative());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Sketch an alternative. */
    @CommandName("sketch-alternative")
    record SketchAlternative(
            ProgrammeId programme,
            AlternativeId alternative,
            String name,
            @Nullable Integer atLeastUnits,
            @Nullable Integer atMostUnits,
            Provenance provenance)
            implements AlternativeCommand {}

    /** Say what becomes of some units: one line of its successor map. */
    @CommandName("propose-unit-change")
    record ProposeUnitChange(
            ProgrammeId programme,
            AlternativeId alternative,
            ChangeId change,
            UnitChangeKind kind,
            List<UnitId> from,
            List<NewUnit> to,
            Provenance provenance)
            implements AlternativeCommand {
        public ProposeUnitChange {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** Say where a task would lie. The latest word about a task counts. */
    @CommandName("propose-task-move")
    record ProposeTaskMove(
            ProgrammeId programme,
            AlternativeId alternative,
            TaskId task,
            TaskLevel level,
            @Nullable UnitId unit,
            Provenance provenance)
            implements AlternativeCommand {}

    /** Take a line out of its successor map. It stays visible. */
    @CommandName("withdraw-unit-change")
    record WithdrawUnitChange(
            ProgrammeId programme, AlternativeId alternative, ChangeId change, String reason, Provenance provenance)
            implements AlternativeCommand {}

    /** Let it not be put forward before an impact assessment is delivered. */
    @CommandName("require-alternative-assessment")
    record RequireAlternativeAssessment(
            ProgrammeId programme,
            AlternativeId alternative,
            ImpactAssessmentId assessment,
            Impact impact,
            Provenance provenance)
            implements AlternativeCommand {}

    /** Say that it is ready to be decided on. */
    @CommandName("put-forward-alternative")
    record PutForwardAlternative(ProgrammeId programme, AlternativeId alternative, Provenance provenance)
            implements AlternativeCommand {}

    /** Adopt it. Takes a body with the authority, and the day from which it applies. */
    @CommandName("adopt-alternative")
    record AdoptAlternative(
            ProgrammeId programme,
            AlternativeId alternative,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements AlternativeCommand {}

    /** Turn it down. It stays visible. */
    @CommandName("reject-alternative")
    record RejectAlternative(
            ProgrammeId programme,
            AlternativeId alternative,
            String reason,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements AlternativeCommand {}
}
