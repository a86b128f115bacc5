package no.sporbar.events;

import static no.sporbar.events.Copies.copyOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one case (sak): what was recommended, and what was resolved, point by point. */
public sealed interface DecisionEvent extends DomainEvent {
    /** Which decision. */
    DecisionId decision();

    @Override
    default StreamId stream() {
        return StreamId.of("decision", programme(), decision());
    }

    /**
     * One point of a recommendation.
     *
     * @param number as the paper numbers it, such as {@code 3}
     * @param wording the official wording, to the letter
     * @param effects what it would do to named things; absent where it does nothing to any
     */
    record RecommendedPoint(
            String number, String wording, @Nullable List<Effect> effects) {
        public RecommendedPoint {
            effects = copyOrNull(effects);
        }

        public RecommendedPoint(String number, String wording) {
            this(number, wording, null);
        }
    }

    /**
     * One point of a resolution.
     *
     * @param number as the paper numbers it
     * @param wording the official wording of what was resolved, to the letter; for a rejected or postponed point the
     *     wording that was so treated
     * @param effects what it does to named things; absent where that is what was recommended
     * @param guidance what it asks those who do the work to take in
     * @param votes where they are known
     */
    record ResolvedPoint(
            String number,
            PointOutcome outcome,
            String wording,
            @Nullable List<Effect> effects,
            @Nullable List<Guidance> guidance,
            @Nullable Votes votes) {
        public ResolvedPoint {
            effects = copyOrNull(effects);
            guidance = copyOrNull(guidance);
        }

        public ResolvedPoint(String number, PointOutcome outcome, String wording) {
            this(number, outcome, wording, null, null, null);
        }
    }

    /** The wording of one point as it should have been recorded. */
    record CorrectedPoint(String number, String wording) {}

    /**
     * A body put a recommendation (innstilling) before another. It adopts nothing.
     *
     * @param caseNumber the case number (saksnummer), where the source has one
     */
    @EventType("decision.recommended")
    record DecisionRecommended(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            BodyId recommendedBy,
            @Nullable BodyId recommendedTo,
            @Nullable String caseNumber,
            List<RecommendedPoint> points,
            Provenance provenance)
            implements DecisionEvent {
        public DecisionRecommended {
            points = List.copyOf(points);
        }
    }

    /**
     * A body with the authority resolved (vedtak), with or without a recorded recommendation.
     *
     * @param caseNumber the case number (saksnummer), where the source has one
     */
    @EventType("decision.resolved")
    record DecisionResolved(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            BodyId resolvedBy,
            @Nullable String caseNumber,
            List<ResolvedPoint> points,
            Provenance provenance)
            implements DecisionEvent {
        public DecisionResolved {
            points = List.copyOf(points);
        }
    }

    /** The archive gave the case its number (saksnummer), which had not been recorded. */
    @EventType("decision.case-number-assigned")
    record DecisionCaseNumberAssigned(
            ProgrammeId programme, DecisionId decision, String caseNumber, Provenance provenance)
            implements DecisionEvent {}

    /** An item of guidance (føring) was taken in: the answer says how. */
    @EventType("decision.guidance-answered")
    record DecisionGuidanceAnswered(
            ProgrammeId programme, DecisionId decision, GuidanceId guidance, String answer, Provenance provenance)
            implements DecisionEvent {}

    /**
     * A slip in the record was put right. What was decided was never another.
     *
     * @param title the title as it should be
     * @param points those points whose wording was wrong, with the right one
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("decision.corrected")
    record DecisionCorrected(
            ProgrammeId programme,
            DecisionId decision,
            String title,
            @Nullable List<CorrectedPoint> points,
            String wrong,
            String reason,
            Provenance provenance)
            implements DecisionEvent {
        public DecisionCorrected {
            points = copyOrNull(points);
        }
    }
}
