package no.sporbar.command.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** What has to be true of what a point does to named things. */
final class Effects {
    private Effects() {}

    /** Its thing exists, and such a thing can be so treated. */
    static void require(Effect effect, DecisionContext context) {
        if (!fits(effect)) throw new RuleViolation("decision.effect-does-not-fit", effect.effect(), effect.subject());
        Subject subject = effect.subject();
        if (subject.kind() == Kind.BASELINE) requirePlan(subject, context);
        else context.require(subject);
        if (subject.kind() == Kind.ALTERNATIVE
                && context.history(subject.stream(context.programme())).stream()
                        .noneMatch(AlternativePutForward.class::isInstance))
            throw new RuleViolation("alternative.not-put-forward", subject.id());
    }

    /** One resolution cannot do two things to one thing. */
    static void requireDistinct(List<ResolvedPoint> points, @Nullable DecisionRecommended recommendation) {
        Set<Subject> seen = new HashSet<>();
        points.stream()
                .filter(PointEffect::isAdopted)
                .flatMap(point -> PointEffect.effects(point, recommendation).stream())
                .map(Effect::subject)
                .forEach(subject -> {
                    if (!seen.add(subject)) throw new RuleViolation("decision.subject-twice", subject);
                });
    }

    /** A baseline is made by the effect; what it needs is a plan. */
    private static void requirePlan(Subject baseline, DecisionContext context) {
        if (!context.exists(baseline.stream(context.programme()))) throw new RuleViolation("subject.unknown", baseline);
    }

    private static boolean fits(Effect effect) {
        Kind kind = effect.subject().kind();
        boolean worded = effect.wording() != null;
        return switch (effect.effect()) {
            case ADOPT ->
                switch (kind) {
                    case GOAL, PRINCIPLE, BASELINE -> true;
                    case ALTERNATIVE, BUDGET -> !worded;
                    default -> false;
                };
            case WITHDRAW -> !worded && (kind == Kind.GOAL || kind == Kind.PRINCIPLE);
            case ENDORSE -> !worded && kind == Kind.CONDITION;
        };
    }
}
