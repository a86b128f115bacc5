package no.sporbar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.query.changes.WordDifference;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.page.DecisionView.Act;
import no.sporbar.query.page.DecisionView.Point;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Turns a case into what the register shows: each point with what was recommended and what became of it. */
record DecisionViews(Visit visit) {
    DecisionView of(DecisionRow row) {
        Texts texts = visit.texts();
        return new DecisionView(
                row.id().value(),
                row.title(),
                row.caseNumber(),
                row.state().toString(),
                texts.say("decision.state." + row.state()),
                recommendation(row.recommendation()),
                resolution(row.resolution()),
                points(row.recommendation(), row.resolution()),
                texts.number(row.recorded().position()),
                visit.links().at(row.recorded().position()).decision(row.id().value()),
                visit.links().decisionProof(row.id().value()));
    }

    private @Nullable Act recommendation(@Nullable Recommendation act) {
        if (act == null) return null;
        String by = visit.names().of(act.by());
        String to = visit.names().ofNullable(act.to());
        String on = visit.texts().date(act.provenance().decidedOn());
        String sentence = to == null
                ? visit.texts().say("decision.recommended", by, on)
                : visit.texts().say("decision.recommended.to", by, to, on);
        return new Act(sentence, visit.names().of(act.provenance().basis()));
    }

    private @Nullable Act resolution(@Nullable Resolution act) {
        if (act == null) return null;
        String by = visit.names().of(act.by());
        String on = visit.texts().date(act.provenance().decidedOn());
        return new Act(
                visit.texts().say("decision.resolved", by, on),
                visit.names().of(act.provenance().basis()));
    }

    private List<Point> points(@Nullable Recommendation recommended, @Nullable Resolution resolved) {
        Map<String, @Nullable String> wordings = new LinkedHashMap<>();
        Map<String, ResolvedPoint> outcomes = new LinkedHashMap<>();
        if (recommended != null) {
            for (RecommendedPoint p : recommended.points()) wordings.put(p.number(), p.wording());
        }
        if (resolved != null) {
            for (ResolvedPoint p : resolved.points()) {
                outcomes.put(p.number(), p);
                wordings.putIfAbsent(p.number(), null);
            }
        }
        return wordings.entrySet().stream()
                .map(point -> point(point.getKey(), point.getValue(), outcomes.get(point.getKey())))
                .toList();
    }

    private Point point(String number, @Nullable String recommended, @Nullable ResolvedPoint resolved) {
        if (resolved == null) return new Point(number, recommended, null, null, null, List.of());
        boolean same = resolved.wording().equals(recommended);
        return new Point(
                number,
                recommended,
                resolved.outcome().toString(),
                visit.texts().say("point.outcome." + resolved.outcome()),
                same ? null : resolved.wording(),
                same || recommended == null ? List.of() : WordDifference.between(recommended, resolved.wording()));
    }
}
