package no.sporbar.command.rules;

import java.util.List;
import no.sporbar.events.DomainEvent;

/**
 * The rules of one stream as two pure functions over an immutable state.
 *
 * @param <C> the commands it decides on
 * @param <E> the events it is made of
 */
public interface Core<C extends Command, E extends DomainEvent> {
    /**
     * What would be true if the command were carried out. Nothing, where it already is so.
     *
     * @throws RuleViolation where a rule says no
     */
    List<? extends E> decide(C command, DecisionContext context);

    /** The state after the event. Never validates and never fails on history that the same rules let through. */
    Core<C, E> evolve(E event);
}
