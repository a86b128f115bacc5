package no.sporbar.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DomainEvent;

/** What holds for every core, whatever is asked of it in whatever order. */
public final class CoreLaws {
    /** Where it ended, and what was recorded on the way. */
    public record Played<C extends Command, E extends DomainEvent>(Core<C, E> core, List<E> history) {}

    private CoreLaws() {}

    /**
     * Plays commands as the shell would. A refusal is a {@link RuleViolation} and nothing else; a command that was just
     * carried out decides nothing; the history alone gives the same state again.
     */
    public static <C extends Command, E extends DomainEvent> Played<C, E> play(
            Core<C, E> initial, List<? extends C> commands, DecisionContext context) {
        Core<C, E> core = initial;
        List<E> history = new ArrayList<>();
        for (C command : commands) {
            List<? extends E> events = decide(core, command, context);
            for (E event : events) core = core.evolve(event);
            history.addAll(events);
            if (!events.isEmpty())
                assertThat(core.decide(command, context))
                        .as("again right away: %s", command)
                        .isEmpty();
        }
        Core<C, E> again = initial;
        for (E event : history) again = again.evolve(event);
        assertThat(again).isEqualTo(core);
        return new Played<>(core, history);
    }

    private static <C extends Command, E extends DomainEvent> List<? extends E> decide(
            Core<C, E> core, C command, DecisionContext context) {
        try {
            return core.decide(command, context);
        } catch (RuleViolation no) {
            assertThat(no.code()).matches("[a-z-]+\\.[a-z-]+");
            return List.of();
        }
    }
}
