package no.sporbar.command.consultation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionId;

/**
 * Merging and splitting: what a suggestion goes into is there already, and never comes back to itself.
 *
 * @param suggestion the one that goes into others
 */
record Regrouping(ProgrammeId programme, SuggestionId suggestion, DecisionContext context) {
    void requireInto(SuggestionId into) {
        if (into.equals(suggestion)) throw new RuleViolation("suggestion.into-itself");
        if (history(into).isEmpty()) throw new RuleViolation("suggestion.unknown", into);
        if (leadsHere(into)) throw new RuleViolation("suggestion.merge-circle", suggestion, into);
    }

    private boolean leadsHere(SuggestionId start) {
        Set<SuggestionId> seen = new HashSet<>();
        Deque<SuggestionId> toSee = new ArrayDeque<>(List.of(start));
        while (!toSee.isEmpty()) {
            SuggestionId next = toSee.pop();
            if (next.equals(suggestion)) return true;
            if (seen.add(next)) toSee.addAll(goesInto(next));
        }
        return false;
    }

    private List<SuggestionId> goesInto(SuggestionId id) {
        for (DomainEvent event : history(id)) {
            if (event instanceof SuggestionMerged e) return List.of(e.into());
            if (event instanceof SuggestionSplit e) return e.into();
        }
        return List.of();
    }

    private List<DomainEvent> history(SuggestionId id) {
        return context.history(StreamId.of("suggestion", programme, id));
    }
}
