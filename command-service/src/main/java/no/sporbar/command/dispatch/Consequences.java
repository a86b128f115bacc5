package no.sporbar.command.dispatch;

import java.util.List;
import no.sporbar.command.dispatch.Stage.Happened;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Carries a command out with all that follows from it. Every event is shown to every reaction, and what they ask for is
 * carried out before the next event: so a cause always stands before its effects.
 *
 * <p>A command that somebody sends may be one that takes two people; what follows from a fact has been approved with it.
 */
final class Consequences {
    /** So many steps from what somebody asked for; more is a circle of reactions. */
    private static final int DEEPEST = 8;

    private final List<Reaction> reactions;

    Consequences(List<Feature> features) {
        reactions = features.stream()
                .flatMap(feature -> feature.reactions().stream())
                .toList();
    }

    /**
     * Carries out what somebody sent. Where it takes two people it may still turn out to be so already.
     *
     * @throws RuleViolation where a rule says no to the command or to anything that follows from it;
     *     {@code four-eyes.required} where it has to be asked for
     */
    void carryOut(Command command, Stage stage) {
        String heldBack = heldBack(command, stage.context());
        List<Happened> all = stage.decide(command, null);
        if (heldBack != null && !all.isEmpty()) throw new RuleViolation("four-eyes.required", heldBack);
        follow(all, command, 0, stage);
    }

    /**
     * Carries out what follows from something else.
     *
     * @throws RuleViolation where a rule says no to the command or to anything that follows from it
     */
    void follow(Command command, String cause, Stage stage) {
        follow(command, cause, 1, stage);
    }

    private void follow(Command command, String cause, int depth, Stage stage) {
        if (depth > DEEPEST) throw new IllegalStateException("one reaction leads to the next without end: " + command);
        follow(stage.decide(command, cause), command, depth, stage);
    }

    private void follow(List<Happened> all, Command command, int depth, Stage stage) {
        for (Happened happened : all)
            for (Reaction reaction : reactions)
                for (Command effect : reaction.to(happened.event(), stage.context())) {
                    if (!effect.programme().equals(command.programme()))
                        throw new IllegalStateException("a reaction cannot reach into another programme: " + effect);
                    follow(effect, happened.id(), depth + 1, stage);
                }
    }

    /** The command's name, where the programme's set-up says that it takes two people; there is none before the start. */
    private static @Nullable String heldBack(Command command, DecisionContext context) {
        CommandName name = command.getClass().getAnnotation(CommandName.class);
        if (name == null || name.atOnce() || !context.exists(StreamId.of("programme", command.programme())))
            return null;
        return context.setup().holdsBack(name.value()) ? name.value() : null;
    }
}
