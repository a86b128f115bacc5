package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Disposition;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;

/** What must hold for what became of a suggestion: a reason, and an effect exactly where something was changed. */
final class Disposing {
    private Disposing() {}

    static void check(SuggestionDisposed disposed, DecisionContext context) {
        if (disposed.by() != null) context.setup().require(disposed.by());
        if (disposed.reason() == null && disposed.disposition() != Disposition.NOT_ANSWERED)
            throw new RuleViolation("suggestion.reason-missing");
        List<DispositionEffect> effects = disposed.effects() == null ? List.of() : disposed.effects();
        requireEffect(disposed.disposition(), effects);
        for (DispositionEffect effect : effects) context.require(effect.subject());
    }

    private static void requireEffect(Disposition disposition, List<DispositionEffect> effects) {
        switch (disposition) {
            case ADOPTED, PARTLY -> {
                if (effects.isEmpty()) throw new RuleViolation("suggestion.effect-missing");
            }
            case REJECTED, ANSWERED_WITHOUT_CHANGE, NOT_ANSWERED -> {
                if (!effects.isEmpty()) throw new RuleViolation("suggestion.effect-without-change");
            }
        }
    }
}
