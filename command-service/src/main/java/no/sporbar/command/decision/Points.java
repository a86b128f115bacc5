package no.sporbar.command.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Votes;

/** What has to be true of the points of a resolution. */
final class Points {
    private Points() {}

    static void requireDistinct(Stream<String> numbers) {
        Set<String> seen = new HashSet<>();
        numbers.forEach(number -> {
            if (!seen.add(number)) throw new RuleViolation("decision.point-twice", number);
        });
    }

    /** Every recommended point is answered, and an answer says truly whether it changed the wording. */
    static void requireAnswers(Map<String, String> recommended, List<ResolvedPoint> resolved) {
        recommended.keySet().stream().sorted().forEach(number -> {
            if (resolved.stream().noneMatch(point -> point.number().equals(number)))
                throw new RuleViolation("decision.point-unanswered", number);
        });
        for (ResolvedPoint point : resolved) requireAnswer(point, recommended);
    }

    private static void requireAnswer(ResolvedPoint point, Map<String, String> recommended) {
        String wording = recommended.get(point.number());
        if ((wording == null) != (point.outcome() == PointOutcome.ADDED))
            throw new RuleViolation("decision.point-not-recommended", point.number());
        boolean same = point.wording().equals(wording);
        if (point.outcome() == PointOutcome.ADOPTED && !same)
            throw new RuleViolation("decision.adopted-wording-differs", point.number());
        if (point.outcome() == PointOutcome.AMENDED && same)
            throw new RuleViolation("decision.amended-wording-same", point.number());
    }

    /** The majority decides; with as many on each side, whoever chairs the meeting does. */
    static void requireMajority(ResolvedPoint point) {
        Votes votes = point.votes();
        if (votes == null) return;
        if (votes.inFavour() < 0 || votes.against() < 0)
            throw new RuleViolation("decision.votes-below-zero", point.number());
        boolean contradicts = switch (point.outcome()) {
            case ADOPTED, AMENDED, ADDED -> votes.inFavour() < votes.against();
            case REJECTED -> votes.inFavour() > votes.against();
            case POSTPONED -> false;
        };
        if (contradicts) throw new RuleViolation("decision.votes-contradict-outcome", point.number());
    }

    /** Guidance goes with what is adopted, and each item has a name of its own in the whole resolution. */
    static void requireGuidance(List<ResolvedPoint> points) {
        Set<GuidanceId> seen = new HashSet<>();
        for (ResolvedPoint point : points) {
            if (!PointEffect.isAdopted(point) && !guidance(point).isEmpty())
                throw new RuleViolation("decision.guidance-not-adopted", point.number());
            for (Guidance item : guidance(point))
                if (!seen.add(item.id())) throw new RuleViolation("decision.guidance-twice", item.id());
        }
    }

    static List<Guidance> guidance(ResolvedPoint point) {
        return point.guidance() == null ? List.of() : point.guidance();
    }
}
