package no.sporbar.command.translation;

import java.util.List;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.translation.TranslationCommand.MakeTranslation;
import no.sporbar.command.translation.TranslationCommand.ReplaceTranslation;
import no.sporbar.command.translation.TranslationCommand.WithdrawTranslation;
import no.sporbar.command.translation.Wordings.Wording;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import org.jspecify.annotations.Nullable;

/** One translation: made, put differently, withdrawn. */
sealed interface Translation extends Core<TranslationCommand, TranslationEvent> {
    Translation INITIAL = new NotMade();

    @Override
    default List<? extends TranslationEvent> decide(TranslationCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case MakeTranslation c -> make(c, context);
            case ReplaceTranslation c -> made(c).replace(c, context);
            case WithdrawTranslation c -> made(c).withdraw(c);
        };
    }

    @Override
    default Translation evolve(TranslationEvent event) {
        return switch (event) {
            case TranslationMade e -> new Made(e, e.original(), e.text(), null);
            case TranslationReplaced e -> new Made(((Made) this).origin(), e.original(), e.text(), null);
            case TranslationWithdrawn e -> ((Made) this).withdrawn(e);
        };
    }

    List<TranslationEvent> make(MakeTranslation c, DecisionContext context);

    Made made(TranslationCommand c);

    record NotMade() implements Translation {
        @Override
        public List<TranslationEvent> make(MakeTranslation c, DecisionContext context) {
            context.require(c.subject());
            requireOriginal(c.original(), c.subject(), context);
            return List.of(fact(c));
        }

        @Override
        public Made made(TranslationCommand c) {
            throw new RuleViolation("translation.unknown", c.translation());
        }
    }

    record Made(
            TranslationMade origin,
            String original,
            String text,
            @Nullable TranslationWithdrawn withdrawal) implements Translation {
        @Override
        public List<TranslationEvent> make(MakeTranslation c, DecisionContext context) {
            if (!fact(c).equals(origin)) throw new RuleViolation("translation.id-taken", c.translation());
            return List.of();
        }

        List<TranslationEvent> replace(ReplaceTranslation c, DecisionContext context) {
            if (withdrawal != null) throw new RuleViolation("translation.withdrawn", c.translation());
            if (c.original().equals(original) && c.text().equals(text)) return List.of();
            requireOriginal(c.original(), origin.subject(), context);
            return List.of(new TranslationReplaced(
                    c.programme(),
                    c.translation(),
                    c.original(),
                    c.text(),
                    c.translator(),
                    c.reason(),
                    c.provenance()));
        }

        List<TranslationEvent> withdraw(WithdrawTranslation c) {
            TranslationWithdrawn taken =
                    new TranslationWithdrawn(c.programme(), c.translation(), c.reason(), c.provenance());
            if (taken.equals(withdrawal)) return List.of();
            if (withdrawal != null) throw new RuleViolation("translation.withdrawn", c.translation());
            return List.of(taken);
        }

        Made withdrawn(TranslationWithdrawn how) {
            return new Made(origin, original, text, how);
        }

        @Override
        public Made made(TranslationCommand c) {
            return this;
        }
    }

    /** Only what a thing has really been called or worded can be translated, to the letter. */
    private static void requireOriginal(String original, Subject subject, DecisionContext context) {
        StreamId stream = subject.stream(context.programme());
        if (context.history(stream).stream().flatMap(Wordings::in).noneMatch(new Wording(subject, original)::equals))
            throw new RuleViolation("translation.original-unknown", subject);
    }

    private static TranslationMade fact(MakeTranslation c) {
        return new TranslationMade(
                c.programme(),
                c.translation(),
                c.subject(),
                c.language(),
                c.original(),
                c.text(),
                c.translator(),
                c.provenance());
    }
}
