package no.sporbar.command.source;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SAKEN;
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
import no.sporbar.command.source.SourceCommand.CorrectSource;
import no.sporbar.command.source.SourceCommand.RegisterSource;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;

class SourceProperties {
    @Provide
    Arbitrary<List<SourceCommand>> wishes() {
        Arbitrary<SourceCommand> register = Combinators.combine(
                        AnyWish.text(),
                        AnyWish.date().injectNull(0.3),
                        AnyWish.text().injectNull(0.3),
                        AnyWish.provenance())
                .as((title, date, number, on) ->
                        new RegisterSource(PROGRAMME, SAKEN, title, date, number, null, null, on));
        Arbitrary<SourceCommand> correct = Combinators.combine(
                        AnyWish.text(),
                        AnyWish.date().injectNull(0.3),
                        AnyWish.text().injectNull(0.3),
                        AnyWish.provenance())
                .as((title, date, number, on) ->
                        new CorrectSource(PROGRAMME, SAKEN, title, date, number, null, null, "slip", "front page", on));
        return Arbitraries.oneOf(List.of(register, correct)).list().ofMaxSize(14);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_a_document_is_registered_once_and_first(
            @ForAll("wishes") List<SourceCommand> wishes) {
        Played<SourceCommand, SourceEvent> played = CoreLaws.play(Source.INITIAL, wishes, Sources.unregistered());
        List<SourceEvent> history = played.history();
        if (history.isEmpty()) return;
        assertThat(history.getFirst()).isInstanceOf(SourceRegistered.class);
        assertThat(history.subList(1, history.size())).hasOnlyElementsOfType(SourceCorrected.class);
    }
}
