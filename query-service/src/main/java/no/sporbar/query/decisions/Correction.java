package no.sporbar.query.decisions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A slip that is put right in the papers of a case. It is of a point's latest wording, and of the recommended one too where
 * the two were the same.
 */
record Correction(Map<String, String> wordings) {
    static Correction of(DecisionCorrected event) {
        List<CorrectedPoint> points = event.points();
        return new Correction(
                points == null
                        ? Map.of()
                        : points.stream().collect(Collectors.toMap(CorrectedPoint::number, CorrectedPoint::wording)));
    }

    /**
     * What a correction says on days on which the resolution does not hold yet: the wordings that it corrects are those that
     * were resolved, so a recommended one is only corrected where it is the same.
     */
    static DecisionCorrected beforeTheResolution(DecisionCorrected event, DecisionRow latest) {
        if (event.points() == null) return event;
        Set<String> same = latest.recommendation() == null
                ? Set.of()
                : latest.recommendation().points().stream()
                        .filter(point -> isLatest(point, latest.resolution()))
                        .map(RecommendedPoint::number)
                        .collect(Collectors.toSet());
        return new DecisionCorrected(
                event.programme(),
                event.decision(),
                event.title(),
                event.points().stream()
                        .filter(point -> same.contains(point.number()))
                        .toList(),
                event.wrong(),
                event.reason(),
                event.provenance());
    }

    DecisionRow in(DecisionRow row, DecisionCorrected event, Recorded recorded) {
        return new DecisionRow(
                row.id(),
                event.title(),
                row.caseNumber(),
                row.state(),
                recommended(row.recommendation(), row.resolution()),
                resolved(row.resolution()),
                row.answers(),
                event.provenance(),
                recorded);
    }

    private @Nullable Recommendation recommended(@Nullable Recommendation act, @Nullable Resolution resolution) {
        if (act == null) return null;
        List<RecommendedPoint> points = act.points().stream()
                .map(p -> isLatest(p, resolution) ? corrected(p) : p)
                .toList();
        return new Recommendation(act.by(), act.to(), points, act.provenance());
    }

    private static boolean isLatest(RecommendedPoint point, @Nullable Resolution resolution) {
        return resolution == null
                || resolution.points().stream()
                        .filter(resolved -> resolved.number().equals(point.number()))
                        .allMatch(resolved -> resolved.wording().equals(point.wording()));
    }

    private RecommendedPoint corrected(RecommendedPoint p) {
        return new RecommendedPoint(p.number(), wordings.getOrDefault(p.number(), p.wording()), p.effects());
    }

    private @Nullable Resolution resolved(@Nullable Resolution act) {
        if (act == null) return null;
        List<ResolvedPoint> points = act.points().stream().map(this::corrected).toList();
        return new Resolution(act.by(), points, act.provenance());
    }

    private ResolvedPoint corrected(ResolvedPoint p) {
        String wording = wordings.getOrDefault(p.number(), p.wording());
        return new ResolvedPoint(p.number(), p.outcome(), wording, p.effects(), p.guidance(), p.votes());
    }
}
