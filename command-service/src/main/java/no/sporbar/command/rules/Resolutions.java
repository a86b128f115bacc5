package no.sporbar.command.rules;

import java.util.List;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** The resolution that a fact says it follows from: a recommendation leads to nothing. */
public final class Resolutions {
    private Resolutions() {}

    /**
     * Where a decision is named, it is resolved, and has the point where one is named.
     *
     * @throws RuleViolation {@code decision.unknown}, {@code decision.not-resolved}, {@code decision.no-such-point}
     */
    public static void require(DecisionContext context, @Nullable DecisionId decision, @Nullable String point) {
        if (decision == null) return;
        List<DomainEvent> history = context.history(StreamId.of("decision", context.programme(), decision));
        if (history.isEmpty()) throw new RuleViolation("decision.unknown", decision);
        DecisionResolved resolved = history.stream()
                .filter(DecisionResolved.class::isInstance)
                .map(DecisionResolved.class::cast)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("decision.not-resolved", decision));
        if (point != null
                && resolved.points().stream().noneMatch(p -> p.number().equals(point)))
            throw new RuleViolation("decision.no-such-point", decision, point);
    }
}
