package no.sporbar.command.principle;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
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
import no.sporbar.command.principle.PrincipleCommand.AdoptPrinciple;
import no.sporbar.command.principle.PrincipleCommand.CorrectPrinciple;
import no.sporbar.command.principle.PrincipleCommand.ProposePrinciple;
import no.sporbar.command.principle.PrincipleCommand.ReplacePrinciple;
import no.sporbar.command.principle.PrincipleCommand.RevisePrinciple;
import no.sporbar.command.principle.PrincipleCommand.WithdrawPrinciple;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Oslo;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.PrincipleId;

class PrincipleProperties {
    @Provide
    Arbitrary<List<PrincipleCommand>> wishes() {
        PrincipleId id = Principles.STYRING;
        Arbitrary<PrincipleId> others = Arbitraries.of(id, Principles.ANSVAR, new PrincipleId("ukjent"));
        Arbitrary<GoalId> goals = Arbitraries.of(Principles.MAL_1, Principles.MAL_1, new GoalId("ukjent"));
        Arbitrary<PrincipleCommand> propose = Combinators.combine(
                        goals, AnyWish.text(), AnyWish.bodyOrNone(), AnyWish.provenance())
                .as((goal, wording, by, on) -> new ProposePrinciple(PROGRAMME, id, goal, wording, by, on));
        Arbitrary<PrincipleCommand> revise = Combinators.combine(
                        AnyWish.text(), AnyWish.bodyOrNone(), AnyWish.provenance())
                .as((wording, by, on) -> new RevisePrinciple(PROGRAMME, id, wording, by, null, on));
        Arbitrary<PrincipleCommand> adopt = Combinators.combine(
                        AnyWish.body(), AnyWish.decisionOrNone(), AnyWish.provenance())
                .as((by, decision, on) -> new AdoptPrinciple(PROGRAMME, id, by, decision, null, on));
        Arbitrary<PrincipleCommand> replace = Combinators.combine(others, AnyWish.provenance())
                .as((other, on) -> new ReplacePrinciple(PROGRAMME, id, other, null, on));
        Arbitrary<PrincipleCommand> withdraw = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((reason, on) -> new WithdrawPrinciple(PROGRAMME, id, reason, on));
        Arbitrary<PrincipleCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((wording, on) -> new CorrectPrinciple(PROGRAMME, id, wording, "slip", "source", on));
        return Arbitraries.oneOf(List.of(propose, propose, revise, revise, adopt, adopt, replace, withdraw, correct))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_what_ended_stays_ended(@ForAll("wishes") List<PrincipleCommand> wishes) {
        Played<PrincipleCommand, PrincipleEvent> played =
                CoreLaws.play(Principle.INITIAL, wishes, Principles.usual().knowing(Oslo.decision(Oslo.VEDTAKET)));
        List<PrincipleEvent> history = played.history();
        for (int i = 0; i < history.size(); i++) {
            PrincipleEvent event = history.get(i);
            if (event instanceof PrincipleAdopted adopted)
                assertThat(adopted.adoptedBy()).isEqualTo(BYSTYRET);
            if (event instanceof PrincipleReplaced || event instanceof PrincipleWithdrawn)
                assertThat(history.subList(i + 1, history.size())).hasOnlyElementsOfType(PrincipleCorrected.class);
        }
    }
}
