package no.sporbar.command.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.command.decision.DecisionCommand.AnswerGuidance;
import no.sporbar.command.decision.DecisionCommand.AssignCaseNumber;
import no.sporbar.command.decision.DecisionCommand.CorrectDecision;
import no.sporbar.command.decision.DecisionCommand.RecommendDecision;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Authority;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.PointOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One case: perhaps recommended, then resolved point by point, then its guidance answered.
 *
 * @param recommendation as it was recorded, slips and all
 * @param resolution as it was recorded, slips and all
 * @param texts what the papers say, slips put right
 * @param answers how guidance was taken in, as last answered
 */
record Decision(
        @Nullable DecisionRecommended recommendation,
        @Nullable DecisionResolved resolution,
        @Nullable String caseNumber,
        DecisionTexts texts,
        Map<GuidanceId, String> answers)
        implements Core<DecisionCommand, DecisionEvent> {
    static final Decision INITIAL = new Decision(null, null, null, DecisionTexts.NONE, Map.of());

    @Override
    public List<? extends DecisionEvent> decide(DecisionCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RecommendDecision c -> recommend(c, context);
            case ResolveDecision c -> resolve(c, context);
            case AssignCaseNumber c -> assign(c);
            case AnswerGuidance c -> answer(c);
            case CorrectDecision c -> correct(c);
        };
    }

    @Override
    public Decision evolve(DecisionEvent event) {
        return switch (event) {
            case DecisionRecommended e -> new Decision(e, resolution, e.caseNumber(), texts.after(e), answers);
            case DecisionResolved e ->
                new Decision(
                        recommendation,
                        e,
                        e.caseNumber() == null ? caseNumber : e.caseNumber(),
                        texts.after(e),
                        answers);
            case DecisionCaseNumberAssigned e ->
                new Decision(recommendation, resolution, e.caseNumber(), texts, answers);
            case DecisionGuidanceAnswered e ->
                new Decision(recommendation, resolution, caseNumber, texts, with(e.guidance(), e.answer()));
            case DecisionCorrected e -> new Decision(recommendation, resolution, caseNumber, texts.after(e), answers);
        };
    }

    private List<DecisionEvent> recommend(RecommendDecision c, DecisionContext context) {
        DecisionRecommended recommended = new DecisionRecommended(
                c.programme(),
                c.decision(),
                c.title(),
                c.recommendedBy(),
                c.recommendedTo(),
                c.caseNumber(),
                c.points(),
                c.provenance());
        if (recommended.equals(recommendation)) return List.of();
        if (hasBegun()) throw new RuleViolation("decision.id-taken", c.decision());
        context.setup().require(c.recommendedBy(), Authority.RECOMMEND);
        if (c.recommendedTo() != null) context.setup().require(c.recommendedTo());
        Points.requireDistinct(c.points().stream().map(RecommendedPoint::number));
        for (RecommendedPoint point : c.points())
            for (Effect effect : PointEffect.effects(point)) Effects.require(effect, context);
        return List.of(recommended);
    }

    private List<DecisionEvent> resolve(ResolveDecision c, DecisionContext context) {
        DecisionResolved resolved = new DecisionResolved(
                c.programme(), c.decision(), c.title(), c.resolvedBy(), c.caseNumber(), c.points(), c.provenance());
        if (resolved.equals(resolution)) return List.of();
        if (resolution != null) throw new RuleViolation("decision.already-resolved");
        context.setup().require(c.resolvedBy(), Authority.ADOPT);
        Points.requireDistinct(c.points().stream().map(ResolvedPoint::number));
        if (recommendation != null) Points.requireAnswers(texts.recommended(), c.points());
        c.points().forEach(Points::requireMajority);
        Points.requireGuidance(c.points());
        for (ResolvedPoint point : c.points())
            for (Effect effect : PointEffect.effects(point, recommendation)) Effects.require(effect, context);
        Effects.requireDistinct(c.points(), recommendation);
        return List.of(resolved);
    }

    private List<DecisionEvent> assign(AssignCaseNumber c) {
        if (!hasBegun()) throw new RuleViolation("decision.unknown", c.decision());
        if (c.caseNumber().equals(caseNumber)) return List.of();
        if (caseNumber != null) throw new RuleViolation("decision.case-number-known", caseNumber);
        return List.of(new DecisionCaseNumberAssigned(c.programme(), c.decision(), c.caseNumber(), c.provenance()));
    }

    private List<DecisionEvent> answer(AnswerGuidance c) {
        if (!hasBegun()) throw new RuleViolation("decision.unknown", c.decision());
        boolean asked = resolution != null
                && resolution.points().stream()
                        .flatMap(point -> Points.guidance(point).stream())
                        .anyMatch(item -> item.id().equals(c.guidance()));
        if (!asked) throw new RuleViolation("decision.guidance-unknown", c.guidance());
        if (c.answer().equals(answers.get(c.guidance()))) return List.of();
        return List.of(
                new DecisionGuidanceAnswered(c.programme(), c.decision(), c.guidance(), c.answer(), c.provenance()));
    }

    private List<DecisionEvent> correct(CorrectDecision c) {
        if (!hasBegun()) throw new RuleViolation("decision.unknown", c.decision());
        List<CorrectedPoint> points = c.points() == null ? List.of() : c.points();
        Points.requireDistinct(points.stream().map(CorrectedPoint::number));
        for (CorrectedPoint point : points)
            if (texts.wording(point.number()) == null)
                throw new RuleViolation("decision.point-unknown", point.number());
        DecisionCorrected corrected = new DecisionCorrected(
                c.programme(), c.decision(), c.title(), c.points(), c.wrong(), c.reason(), c.provenance());
        DecisionTexts right = texts.after(corrected);
        if (right.equals(texts)) return List.of();
        requireStillAmended(right);
        return List.of(corrected);
    }

    /** Whether a point was amended was decided, and is no slip in a text. */
    private void requireStillAmended(DecisionTexts right) {
        if (resolution == null) return;
        for (ResolvedPoint point : resolution.points())
            if (point.outcome() == PointOutcome.AMENDED
                    && Objects.equals(
                            right.resolved().get(point.number()),
                            right.recommended().get(point.number())))
                throw new RuleViolation("decision.amended-wording-same", point.number());
    }

    private boolean hasBegun() {
        return recommendation != null || resolution != null;
    }

    private Map<GuidanceId, String> with(GuidanceId guidance, String answer) {
        Map<GuidanceId, String> more = new HashMap<>(answers);
        more.put(guidance, answer);
        return Map.copyOf(more);
    }
}
