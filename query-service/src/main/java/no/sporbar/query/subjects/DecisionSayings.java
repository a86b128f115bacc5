package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.corrected;
import static no.sporbar.query.subjects.Said.inForce;
import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.proposed;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;

/** Decisions and their points. */
final class DecisionSayings {
    private DecisionSayings() {}

    static List<Said> of(DecisionEvent event) {
        Subject it = Subject.of(Kind.DECISION, event.decision());
        return switch (event) {
            case DecisionRecommended e -> {
                Stream<Said> points =
                        e.points().stream().map(p -> proposed(point(e, p.number()), p.wording(), "recommended"));
                yield with(named(it, e.title(), "recommended"), points);
            }
            case DecisionResolved e ->
                with(named(it, e.title(), "resolved"), e.points().stream().map(p -> resolved(e, p)));
            case DecisionCaseNumberAssigned _, DecisionGuidanceAnswered _ -> List.of();
            case DecisionCorrected e -> {
                Stream<CorrectedPoint> points = e.points() == null ? Stream.of() : e.points().stream();
                yield with(named(it, e.title()), points.map(p -> corrected(point(e, p.number()), p.wording())));
            }
        };
    }

    /** What was rejected or postponed was never in force; the wording that was so treated stays as it was proposed. */
    private static Said resolved(DecisionEvent event, ResolvedPoint resolved) {
        Subject it = point(event, resolved.number());
        return switch (resolved.outcome()) {
            case ADOPTED, AMENDED, ADDED ->
                inForce(it, resolved.wording(), resolved.outcome().toString());
            case REJECTED, POSTPONED ->
                proposed(it, resolved.wording(), resolved.outcome().toString());
        };
    }

    private static Subject point(DecisionEvent event, String number) {
        return Subject.of(Kind.POINT, event.decision(), number);
    }

    private static List<Said> with(Said decision, Stream<Said> points) {
        return Stream.concat(Stream.of(decision), points).toList();
    }
}
