package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.BY_GRORUD;
import static no.sporbar.command.consultation.Suggestions.COHERENT;
import static no.sporbar.command.consultation.Suggestions.EFFECT;
import static no.sporbar.command.consultation.Suggestions.GOAL;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.consultation.SuggestionCommand.CorrectSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.DisposeOfSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MakeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MergeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.SplitSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.WithdrawSuggestion;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.events.Disposition;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.events.SuggestionId;
import org.jspecify.annotations.Nullable;

class SuggestionProperties {
    @Provide
    Arbitrary<List<SuggestionCommand>> wishes() {
        return Arbitraries.oneOf(List.of(
                        make(), make(), dispose(), dispose(), dispose(), merge(), split(), withdraw(), correct()))
                .list()
                .ofMaxSize(16);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_nothing_is_disposed_of_after_its_end(
            @ForAll("wishes") List<SuggestionCommand> wishes) {
        Played<SuggestionCommand, SuggestionEvent> played = CoreLaws.play(
                Suggestion.INITIAL, wishes, Suggestions.usual(Suggestions.made(ACCURATE), Suggestions.made(COHERENT)));
        List<SuggestionEvent> after = played.history().stream()
                .dropWhile(event -> !isEnd(event))
                .skip(1)
                .toList();
        assertThat(after).noneMatch(event -> isEnd(event) || event instanceof SuggestionDisposed);
        assertThat(played.history()).allSatisfy(event -> {
            if (event instanceof SuggestionDisposed e)
                assertThat(e.reason() == null && e.disposition() != Disposition.NOT_ANSWERED)
                        .isFalse();
        });
    }

    private static boolean isEnd(SuggestionEvent event) {
        return event instanceof SuggestionMerged
                || event instanceof SuggestionSplit
                || event instanceof SuggestionWithdrawn;
    }

    private static Arbitrary<SuggestionCommand> make() {
        return Combinators.combine(
                        Arbitraries.of(GOAL, GOAL, GOAL, Subject.parse("goal/ukjent")),
                        AnyWish.text(),
                        AnyWish.text().injectNull(0.5),
                        AnyWish.provenance())
                .as((about, text, wording, on) -> new MakeSuggestion(
                        PROGRAMME, SUSTAINABLE, about, text, wording, List.of(BY_GRORUD), EXTERNAL, null, on));
    }

    private static Arbitrary<SuggestionCommand> dispose() {
        Arbitrary<@Nullable List<DispositionEffect>> effects =
                Arbitraries.of(EFFECT, List.<DispositionEffect>of()).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(Disposition.values()),
                        AnyWish.bodyOrNone(),
                        AnyWish.text().injectNull(0.3),
                        effects,
                        AnyWish.provenance())
                .as((disposition, by, reason, changed, on) ->
                        new DisposeOfSuggestion(PROGRAMME, SUSTAINABLE, disposition, by, reason, changed, on));
    }

    private static Arbitrary<SuggestionCommand> merge() {
        return Combinators.combine(other(), AnyWish.text(), AnyWish.provenance())
                .as((into, reason, on) -> new MergeSuggestion(PROGRAMME, SUSTAINABLE, into, reason, on));
    }

    private static Arbitrary<SuggestionCommand> split() {
        return Combinators.combine(other().list().ofMaxSize(3), AnyWish.text(), AnyWish.provenance())
                .as((into, reason, on) -> new SplitSuggestion(PROGRAMME, SUSTAINABLE, into, reason, on));
    }

    private static Arbitrary<SuggestionCommand> withdraw() {
        return Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((reason, on) -> new WithdrawSuggestion(PROGRAMME, SUSTAINABLE, reason, on));
    }

    private static Arbitrary<SuggestionCommand> correct() {
        return Combinators.combine(AnyWish.text(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((text, wording, on) ->
                        new CorrectSuggestion(PROGRAMME, SUSTAINABLE, text, wording, "feil", "kilden", on));
    }

    private static Arbitrary<SuggestionId> other() {
        return Arbitraries.of(ACCURATE, COHERENT, ACCURATE, SUSTAINABLE, new SuggestionId("ukjent"));
    }
}
