package no.sporbar.query.decisions;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One case: what was recommended and what was resolved.
 *
 * @param title as the latest paper has it
 * @param recommendation null where none was recorded
 * @param resolution null until a body with the authority has resolved
 * @param answers how guidance was taken in, in the order it was answered; absent until some is
 * @param provenance what its last change rests on
 */
public record DecisionRow(
        DecisionId id,
        String title,
        @Nullable String caseNumber,
        State state,
        @Nullable Recommendation recommendation,
        @Nullable Resolution resolution,
        @Nullable List<Answer> answers,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** How far a case has come. */
    public enum State {
        /** Put before the body that decides; adopts nothing. */
        RECOMMENDED,
        /** Decided. */
        RESOLVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What one body put before another (innstilling). */
    public record Recommendation(
            BodyId by, @Nullable BodyId to, List<RecommendedPoint> points, Provenance provenance) {}

    /**
     * What a body with the authority decided, point by point (vedtak).
     *
     * @param points each with what it does: what was recommended, where the resolution does not say otherwise
     */
    public record Resolution(BodyId by, List<ResolvedPoint> points, Provenance provenance) {}

    /** How an item of guidance (føring) was taken in. */
    public record Answer(GuidanceId guidance, String answer, Provenance provenance) {}
}
