package no.sporbar.command.rules;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** What one point of a resolution does to one named thing. */
public record PointEffect(
        @Nullable DecisionRecommended recommendation, DecisionResolved resolution, ResolvedPoint point, Effect effect) {
    /** All that an event does to things of a kind: nothing, unless it is a resolution. A postponed point does nothing. */
    public static Stream<PointEffect> of(DomainEvent event, Kind kind, DecisionContext context) {
        if (!(event instanceof DecisionResolved resolution)) return Stream.empty();
        DecisionRecommended recommendation = context.history(resolution.stream()).stream()
                .filter(DecisionRecommended.class::isInstance)
                .map(DecisionRecommended.class::cast)
                .findFirst()
                .orElse(null);
        return resolution.points().stream()
                .filter(point -> point.outcome() != PointOutcome.POSTPONED)
                .flatMap(point -> effects(point, recommendation).stream()
                        .filter(effect -> effect.subject().kind() == kind)
                        .map(effect -> new PointEffect(recommendation, resolution, point, effect)));
    }

    /** What a point would do. */
    public static List<Effect> effects(RecommendedPoint point) {
        return point.effects() == null ? List.of() : point.effects();
    }

    /** What a resolved point does: what it says, or else what was recommended. */
    public static List<Effect> effects(ResolvedPoint point, @Nullable DecisionRecommended recommendation) {
        if (point.effects() != null) return point.effects();
        if (recommendation == null) return List.of();
        return recommendation.points().stream()
                .filter(recommended -> recommended.number().equals(point.number()))
                .flatMap(recommended -> effects(recommended).stream())
                .toList();
    }

    /** Whether what the point says is now so: as recommended, amended, or added. */
    public static boolean isAdopted(ResolvedPoint point) {
        return switch (point.outcome()) {
            case ADOPTED, AMENDED, ADDED -> true;
            case REJECTED, POSTPONED -> false;
        };
    }

    /** Whether the point that does it was adopted. */
    public boolean isAdopted() {
        return isAdopted(point);
    }

    /** Whether it is of this kind. */
    public boolean is(EffectKind kind) {
        return effect.effect() == kind;
    }

    /** What it is done to. */
    public Subject subject() {
        return effect.subject();
    }

    /** Who worded it: the body that resolved, unless it took what was recommended as it was. */
    public BodyId wordedBy() {
        boolean asRecommended = point.outcome() == PointOutcome.ADOPTED && point.effects() == null;
        return asRecommended && recommendation != null ? recommendation.recommendedBy() : resolution.resolvedBy();
    }

    /** The resolution and the point, as a reason for what they lead to. */
    public String reason() {
        return "%s (%s)".formatted(resolution.title(), point.number());
    }
}
