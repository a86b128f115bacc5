package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.PART_OF;
import static no.sporbar.query.trace.Relation.RECOMMENDED_IN;
import static no.sporbar.query.trace.Relation.RESOLVED_IN;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Effect;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** What each point of a decision would do, and what it does. */
final class DecisionLinks {
    private DecisionLinks() {}

    static List<Link> of(DecisionEvent event) {
        Subject it = Subject.of(Kind.DECISION, event.decision());
        return switch (event) {
            case DecisionRecommended e ->
                e.points().stream()
                        .flatMap(p -> point(it, e.decision(), p.number(), RECOMMENDED_IN, p.effects()))
                        .toList();
            case DecisionResolved e ->
                e.points().stream()
                        .flatMap(p -> point(it, e.decision(), p.number(), RESOLVED_IN, p.effects()))
                        .toList();
            case DecisionCaseNumberAssigned _, DecisionGuidanceAnswered _, DecisionCorrected _ -> List.of();
        };
    }

    private static Stream<Link> point(
            Subject it, DecisionId decision, String number, Relation relation, @Nullable List<Effect> effects) {
        Subject point = Subject.of(Kind.POINT, decision, number);
        Stream<Link> acts = effects == null
                ? Stream.of()
                : effects.stream().map(effect -> Link.of(effect.subject(), relation, point, effect.wording()));
        return Stream.concat(Stream.of(Link.of(point, PART_OF, it)), acts);
    }
}
