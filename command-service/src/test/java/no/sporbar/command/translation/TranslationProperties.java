package no.sporbar.command.translation;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.translation.Translations.FIRST;
import static no.sporbar.command.translation.Translations.MAL_2;
import static no.sporbar.command.translation.Translations.MAL_2_EN;
import static no.sporbar.command.translation.Translations.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.translation.TranslationCommand.MakeTranslation;
import no.sporbar.command.translation.TranslationCommand.ReplaceTranslation;
import no.sporbar.command.translation.TranslationCommand.WithdrawTranslation;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import no.sporbar.events.TranslationLanguage;

class TranslationProperties {
    @Provide
    Arbitrary<List<TranslationCommand>> wishes() {
        Arbitrary<Subject> subjects = Arbitraries.of(MAL_2, MAL_2, Subject.parse("goal/ukjent"));
        Arbitrary<String> originals = Arbitraries.of(FIRST, NOW, "noe annet");
        Arbitrary<TranslationCommand> make = Combinators.combine(
                        subjects,
                        Arbitraries.of(TranslationLanguage.class),
                        originals,
                        AnyWish.text(),
                        AnyWish.provenance())
                .as((subject, language, original, text, on) ->
                        new MakeTranslation(PROGRAMME, MAL_2_EN, subject, language, original, text, "x", on));
        Arbitrary<TranslationCommand> replace = Combinators.combine(
                        originals, AnyWish.text(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((original, text, why, on) ->
                        new ReplaceTranslation(PROGRAMME, MAL_2_EN, original, text, "x", why, on));
        Arbitrary<TranslationCommand> withdraw = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((reason, on) -> new WithdrawTranslation(PROGRAMME, MAL_2_EN, reason, on));
        return Arbitraries.oneOf(List.of(make, make, replace, replace, withdraw))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void only_real_wordings_are_translated_and_a_withdrawal_is_the_last(
            @ForAll("wishes") List<TranslationCommand> wishes) {
        Situation situation = Situation.usual().knowing(Translations.proposed(), Translations.revised());
        Played<TranslationCommand, TranslationEvent> played = CoreLaws.play(Translation.INITIAL, wishes, situation);
        List<TranslationEvent> history = played.history();
        for (int i = 0; i < history.size(); i++)
            switch (history.get(i)) {
                case TranslationMade e -> assertThat(e.original()).isIn(FIRST, NOW);
                case TranslationReplaced e -> assertThat(e.original()).isIn(FIRST, NOW);
                case TranslationWithdrawn _ -> assertThat(i).isEqualTo(history.size() - 1);
            }
    }
}
