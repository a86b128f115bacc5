package no.sporbar.command.rules;

import java.util.List;
import no.sporbar.events.DomainEvent;

/**
 * What follows from a fact: further commands, carried out together with the one that led to it or not at all. Pure, like a
 * core. What is asked for may already be so; then it adds nothing.
 */
@FunctionalInterface
public interface Reaction {
    /**
     * The commands that follow from an event that was just decided, in order; none where the event is not its concern. Each
     * rests on what the event rests on: its provenance is the event's.
     *
     * @param context knows all that has been decided up to now, the event too
     */
    List<? extends Command> to(DomainEvent event, DecisionContext context);
}
