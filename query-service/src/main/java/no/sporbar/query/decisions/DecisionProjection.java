package no.sporbar.query.decisions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.Guidance;
import no.sporbar.query.decisions.DecisionRow.Answer;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.decisions.DecisionRow.State;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions by their id: the recommendation beside the resolution. */
@Component
public final class DecisionProjection implements Projection<DecisionEvent, DecisionRow> {
    @Override
    public String name() {
        return "decision";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<DecisionEvent> events() {
        return DecisionEvent.class;
    }

    @Override
    public Class<DecisionRow> row() {
        return DecisionRow.class;
    }

    @Override
    public List<String> keys(DecisionEvent event) {
        return List.of(event.decision().value());
    }

    @Override
    public DecisionRow fold(@Nullable DecisionRow current, String id, DecisionEvent event, Recorded recorded) {
        return switch (event) {
            case DecisionRecommended e -> recommended(current, e, recorded);
            case DecisionResolved e -> resolved(current, e, recorded);
            case DecisionCaseNumberAssigned e -> numbered(requireNonNull(current), e, recorded);
            case DecisionGuidanceAnswered e -> answered(requireNonNull(current), e, recorded);
            case DecisionCorrected e -> Correction.of(e).in(requireNonNull(current), e, recorded);
        };
    }

    @Override
    public DecisionEvent reaching(
            @Nullable DecisionRow there,
            @Nullable DecisionRow latest,
            String id,
            DecisionEvent event,
            Recorded recorded) {
        boolean resolvedLater =
                there != null && there.resolution() == null && latest != null && latest.resolution() != null;
        return event instanceof DecisionCorrected e && resolvedLater && latest != null
                ? Correction.beforeTheResolution(e, latest)
                : event;
    }

    private static DecisionRow recommended(@Nullable DecisionRow row, DecisionRecommended e, Recorded recorded) {
        return new DecisionRow(
                e.decision(),
                e.title(),
                e.caseNumber(),
                row == null ? State.RECOMMENDED : row.state(),
                new Recommendation(e.recommendedBy(), e.recommendedTo(), e.points(), e.provenance()),
                row == null ? null : row.resolution(),
                row == null ? null : row.answers(),
                e.provenance(),
                recorded);
    }

    private static DecisionRow resolved(@Nullable DecisionRow row, DecisionResolved e, Recorded recorded) {
        String earlier = row == null ? null : row.caseNumber();
        return new DecisionRow(
                e.decision(),
                e.title(),
                e.caseNumber() == null ? earlier : e.caseNumber(),
                State.RESOLVED,
                row == null ? null : row.recommendation(),
                new Resolution(e.resolvedBy(), withEffects(e, row), e.provenance()),
                row == null ? null : row.answers(),
                e.provenance(),
                recorded);
    }

    /** What a point does is what was recommended, where the resolution does not say otherwise. */
    private static List<ResolvedPoint> withEffects(DecisionResolved e, @Nullable DecisionRow row) {
        if (row == null || row.recommendation() == null) return e.points();
        Map<String, List<Effect>> recommended = row.recommendation().points().stream()
                .filter(point -> point.effects() != null)
                .collect(Collectors.toMap(RecommendedPoint::number, point -> requireNonNull(point.effects())));
        return e.points().stream()
                .map(p -> p.effects() != null ? p : with(recommended.get(p.number()), p))
                .toList();
    }

    private static ResolvedPoint with(@Nullable List<Effect> effects, ResolvedPoint p) {
        return new ResolvedPoint(p.number(), p.outcome(), p.wording(), effects, p.guidance(), p.votes());
    }

    private static DecisionRow numbered(DecisionRow row, DecisionCaseNumberAssigned e, Recorded recorded) {
        return new DecisionRow(
                row.id(),
                row.title(),
                e.caseNumber(),
                row.state(),
                row.recommendation(),
                row.resolution(),
                row.answers(),
                e.provenance(),
                recorded);
    }

    private static DecisionRow answered(DecisionRow row, DecisionGuidanceAnswered e, Recorded recorded) {
        Stream<Answer> others = row.answers() == null
                ? Stream.of()
                : row.answers().stream().filter(a -> !a.guidance().equals(e.guidance()));
        Answer answer = new Answer(e.guidance(), e.answer(), e.provenance());
        return new DecisionRow(
                row.id(),
                row.title(),
                row.caseNumber(),
                row.state(),
                row.recommendation(),
                row.resolution(),
                Stream.concat(others, Stream.of(answer)).toList(),
                e.provenance(),
                recorded);
    }

    @Override
    public Words words(String id, DecisionRow row) {
        Words named = Words.named(row.caseNumber());
        if (row.resolution() == null) return named;
        return named.and(row.resolution().points().stream()
                .filter(point -> point.guidance() != null)
                .flatMap(point -> point.guidance().stream())
                .map(Guidance::text)
                .toArray(String[]::new));
    }
}
