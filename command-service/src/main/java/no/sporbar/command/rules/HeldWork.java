package no.sporbar.command.rules;

import java.util.stream.Stream;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConditionId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;

/** What hangs on a condition. */
public record HeldWork(ConditionId condition, DecisionContext context) {
    /** The things of one kind, in the order in which they were bound. */
    public Stream<Subject> of(Kind kind) {
        return facts(ConditionWorkBound.class).map(ConditionWorkBound::work).filter(work -> work.kind() == kind);
    }

    /** Why the work ends, in the words of the condition and of what it failed by. */
    public String reason(ConditionFailed failed) {
        String text =
                facts(ConditionSet.class).map(ConditionSet::text).findFirst().orElseThrow();
        return failed.reason() == null ? text : "%s – %s".formatted(text, failed.reason());
    }

    private <E> Stream<E> facts(Class<E> type) {
        return context.history(StreamId.of("condition", context.programme(), condition)).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
