package no.sporbar.command.translation;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.translation.TranslationCommand.MakeTranslation;
import no.sporbar.command.translation.TranslationCommand.ReplaceTranslation;
import no.sporbar.command.translation.TranslationCommand.WithdrawTranslation;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalId;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import no.sporbar.events.TranslationId;
import no.sporbar.events.TranslationLanguage;

/** What is said of one translation in the scenarios. */
final class Translations {
    static final TranslationId MAL_2_EN = new TranslationId("mal-2-en");
    static final Subject MAL_2 = Subject.parse("goal/mal-2");
    static final String FIRST = "Gode tjenester";
    static final String NOW = "Gode og mer effektive tjenester";
    static final String ENGLISH = "Good and more efficient services";

    private Translations() {}

    static GoalProposed proposed() {
        return new GoalProposed(PROGRAMME, new GoalId("mal-2"), 2, FIRST, BYRADET, cited());
    }

    static GoalRevised revised() {
        return new GoalRevised(PROGRAMME, new GoalId("mal-2"), NOW, BYRADET, null, cited());
    }

    static MakeTranslation make(Subject subject, String original) {
        return new MakeTranslation(
                PROGRAMME, MAL_2_EN, subject, TranslationLanguage.EN, original, ENGLISH, "programkontoret", cited());
    }

    static TranslationMade made(String original) {
        return new TranslationMade(
                PROGRAMME, MAL_2_EN, MAL_2, TranslationLanguage.EN, original, ENGLISH, "programkontoret", cited());
    }

    static ReplaceTranslation replace(String original, String text) {
        return new ReplaceTranslation(PROGRAMME, MAL_2_EN, original, text, "en oversetter", null, cited());
    }

    static TranslationReplaced replaced(String original, String text) {
        return new TranslationReplaced(PROGRAMME, MAL_2_EN, original, text, "en oversetter", null, cited());
    }

    static WithdrawTranslation withdraw(String reason) {
        return new WithdrawTranslation(PROGRAMME, MAL_2_EN, reason, cited());
    }

    static TranslationWithdrawn withdrawn() {
        return new TranslationWithdrawn(PROGRAMME, MAL_2_EN, "misvisende", cited());
    }
}
