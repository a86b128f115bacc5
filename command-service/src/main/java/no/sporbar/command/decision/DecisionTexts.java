package no.sporbar.command.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a case say, slips put right.
 *
 * @param title as the latest paper has it
 * @param recommended the recommended wording of each point, by its number
 * @param resolved the resolved wording of each point
 */
record DecisionTexts(@Nullable String title, Map<String, String> recommended, Map<String, String> resolved) {
    static final DecisionTexts NONE = new DecisionTexts(null, Map.of(), Map.of());

    DecisionTexts after(DecisionRecommended e) {
        Map<String, String> wordings = new HashMap<>();
        for (RecommendedPoint point : e.points()) wordings.put(point.number(), point.wording());
        return new DecisionTexts(e.title(), Map.copyOf(wordings), resolved);
    }

    DecisionTexts after(DecisionResolved e) {
        Map<String, String> wordings = new HashMap<>();
        for (ResolvedPoint point : e.points()) wordings.put(point.number(), point.wording());
        return new DecisionTexts(e.title(), recommended, Map.copyOf(wordings));
    }

    /** A correction is of the latest wording, and of the recommended one too where the two are the same. */
    DecisionTexts after(DecisionCorrected e) {
        Map<String, String> before = new HashMap<>(recommended);
        Map<String, String> now = new HashMap<>(resolved);
        for (CorrectedPoint point : e.points() == null ? List.<CorrectedPoint>of() : e.points()) {
            String wording = wording(point.number());
            now.computeIfPresent(point.number(), (_, _) -> point.wording());
            before.computeIfPresent(point.number(), (_, old) -> old.equals(wording) ? point.wording() : old);
        }
        return new DecisionTexts(e.title(), Map.copyOf(before), Map.copyOf(now));
    }

    /** The latest wording of a point; null where there is no such point. */
    @Nullable
    String wording(String number) {
        String latest = resolved.get(number);
        return latest == null ? recommended.get(number) : latest;
    }
}
