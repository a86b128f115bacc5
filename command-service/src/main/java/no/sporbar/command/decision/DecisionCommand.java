package no.sporbar.command.decision;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a decision. */
public sealed interface DecisionCommand extends Command {
    /** What a case is before its first event. */
    Core<?, ?> EMPTY = Decision.INITIAL;

    /** Which decision. */
    DecisionId decision();

    @Override
    default StreamId stream() {
        return StreamId.of("decision", programme(), decision());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record what a body recommends to another. It adopts nothing. */
    @CommandName("recommend-decision")
    record RecommendDecision(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            BodyId recommendedBy,
            @Nullable BodyId recommendedTo,
            @Nullable String caseNumber,
            List<RecommendedPoint> points,
            Provenance provenance)
            implements DecisionCommand {
        public RecommendDecision {
            points = List.copyOf(points);
        }
    }

    /** Record what a body with the authority resolved, point by point. What the points do happens with it. */
    @CommandName("resolve-decision")
    record ResolveDecision(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            BodyId resolvedBy,
            @Nullable String caseNumber,
            List<ResolvedPoint> points,
            Provenance provenance)
            implements DecisionCommand {
        public ResolveDecision {
            points = List.copyOf(points);
        }
    }

    /** Record the number that the archive gave the case. */
    @CommandName("assign-case-number")
    record AssignCaseNumber(ProgrammeId programme, DecisionId decision, String caseNumber, Provenance provenance)
            implements DecisionCommand {}

    /** Record how an item of guidance was taken in. A later answer stands beside the earlier one. */
    @CommandName("answer-guidance")
    record AnswerGuidance(
            ProgrammeId programme, DecisionId decision, GuidanceId guidance, String answer, Provenance provenance)
            implements DecisionCommand {}

    /** Put a slip in the record right. What was decided stays as it was. */
    @CommandName("correct-decision")
    record CorrectDecision(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            @Nullable List<CorrectedPoint> points,
            String wrong,
            String reason,
            Provenance provenance)
            implements DecisionCommand {
        public CorrectDecision {
            points = points == null ? null : List.copyOf(points);
        }
    }
}
