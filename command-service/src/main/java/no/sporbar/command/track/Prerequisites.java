package no.sporbar.command.track;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What a track asks of what it rests on: its condition, its impact assessments and the guidance it was given. */
record Prerequisites(DecisionContext context) {
    /** The condition exists and has not failed. */
    void requireNotFailed(ConditionId condition) {
        List<DomainEvent> history = historyOf(condition);
        if (history.isEmpty()) throw new RuleViolation("condition.unknown", condition);
        if (has(history, ConditionFailed.class)) throw new RuleViolation("condition.failed", condition);
    }

    void requireFailed(ConditionId condition) {
        if (!has(historyOf(condition), ConditionFailed.class))
            throw new RuleViolation("condition.not-failed", condition);
    }

    void requireMet(ConditionId condition) {
        if (!has(historyOf(condition), ConditionMet.class)) throw new RuleViolation("track.condition-open", condition);
    }

    /** What the decision that met the condition asked to be taken in was. */
    void requireAnswered(ConditionId condition) {
        historyOf(condition).stream()
                .filter(ConditionMet.class::isInstance)
                .map(event -> ((ConditionMet) event).decision())
                .filter(Objects::nonNull)
                .forEach(this::requireAnswered);
    }

    /** Each assessment was delivered, and looks at what it has to. */
    void requireDelivered(Map<ImpactAssessmentId, Impact> assessments) {
        assessments.keySet().stream()
                .sorted(Comparator.comparing(ImpactAssessmentId::value))
                .filter(assessment -> delivered(assessment) != assessments.get(assessment))
                .findFirst()
                .ifPresent(missing -> {
                    throw new RuleViolation("track.assessment-missing", missing);
                });
    }

    /** If the assessment was delivered already, it is not of another impact. */
    void requireNoOther(ImpactAssessmentId assessment, Impact impact) {
        Impact delivered = delivered(assessment);
        if (delivered != null && delivered != impact)
            throw new RuleViolation("track.assessment-of-another-impact", assessment, delivered);
    }

    /** Everything that a resolution asked to be taken in was. */
    void requireAnswered(DecisionId decision) {
        List<DomainEvent> history = context.history(StreamId.of("decision", context.programme(), decision));
        Set<GuidanceId> answered = history.stream()
                .filter(DecisionGuidanceAnswered.class::isInstance)
                .map(event -> ((DecisionGuidanceAnswered) event).guidance())
                .collect(Collectors.toSet());
        history.stream()
                .filter(DecisionResolved.class::isInstance)
                .flatMap(event -> ((DecisionResolved) event).points().stream())
                .flatMap(point -> guidance(point).stream())
                .filter(item -> !answered.contains(item.id()))
                .findFirst()
                .ifPresent(item -> {
                    throw new RuleViolation("track.guidance-unanswered", item.text());
                });
    }

    private @Nullable Impact delivered(ImpactAssessmentId assessment) {
        return context.history(StreamId.of("impact-assessment", context.programme(), assessment)).stream()
                .filter(ImpactAssessmentDelivered.class::isInstance)
                .map(event -> ((ImpactAssessmentDelivered) event).impact())
                .findFirst()
                .orElse(null);
    }

    private List<DomainEvent> historyOf(ConditionId condition) {
        return context.history(StreamId.of("condition", context.programme(), condition));
    }

    private static List<Guidance> guidance(ResolvedPoint point) {
        return point.guidance() == null ? List.of() : point.guidance();
    }

    private static boolean has(List<DomainEvent> history, Class<? extends DomainEvent> type) {
        return history.stream().anyMatch(type::isInstance);
    }
}
