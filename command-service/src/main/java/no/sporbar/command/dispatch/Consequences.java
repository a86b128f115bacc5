package no.sporbar.command.dispatch;

import java.util.List;
import no.sporbar.command.dispatch.Stage.Happened;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.rules.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Carries a command out with all that follows from it. Every event is shown to every reaction, and what they ask for is
 * carried out before the next event: so a cause always stands before its effects.
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

    /** @throws RuleViolation where a rule says no to the command or to anything that follows from it */
    void carryOut(Command command, Stage stage) {
        carryOut(command, null, 0, stage);
    }

    private void carryOut(Command command, @Nullable String cause, int depth, Stage stage) {
        if (depth > DEEPEST) throw new IllegalStateException("one reaction leads to the next without end: " + command);
        for (Happened happened : stage.decide(command, cause))
            for (Reaction reaction : reactions)
                for (Command effect : reaction.to(happened.event(), stage.context())) {
                    if (!effect.programme().equals(command.programme()))
                        throw new IllegalStateException("a reaction cannot reach into another programme: " + effect);
                    carryOut(effect, happened.id(), depth + 1, stage);
                }
    }
}
