package no.sporbar.command.goal;

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
import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.CorrectGoal;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;

class GoalProperties {
    private static final GoalId GOAL = new GoalId("mal-1");

    @Provide
    Arbitrary<List<GoalCommand>> wishes() {
        Arbitrary<GoalCommand> propose = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        AnyWish.text(),
                        AnyWish.bodyOrNone(),
                        AnyWish.provenance())
                .as((number, wording, by, on) -> new ProposeGoal(PROGRAMME, GOAL, number, wording, by, on));
        Arbitrary<GoalCommand> revise = Combinators.combine(
                        AnyWish.text(), AnyWish.bodyOrNone(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((wording, by, reason, on) -> new ReviseGoal(PROGRAMME, GOAL, wording, by, reason, on));
        Arbitrary<GoalCommand> adopt = Combinators.combine(
                        AnyWish.body(), AnyWish.decisionOrNone(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((by, decision, point, on) -> new AdoptGoal(PROGRAMME, GOAL, by, decision, point, on));
        Arbitrary<GoalCommand> withdraw = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((reason, on) -> new WithdrawGoal(PROGRAMME, GOAL, reason, on));
        Arbitrary<GoalCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((wording, on) -> new CorrectGoal(PROGRAMME, GOAL, wording, "slip", "source", on));
        return Arbitraries.oneOf(List.of(propose, propose, revise, adopt, adopt, withdraw, correct))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_only_bystyret_adopts(@ForAll("wishes") List<GoalCommand> wishes) {
        Situation situation = Situation.usual().knowing(Oslo.decision(Oslo.VEDTAKET));
        Played<GoalCommand, GoalEvent> played = CoreLaws.play(Goal.INITIAL, wishes, situation);
        assertThat(played.history()).allSatisfy(event -> {
            if (event instanceof GoalAdopted adopted)
                assertThat(adopted.adoptedBy()).isEqualTo(BYSTYRET);
        });
        assertThat(played.history().stream()
                        .filter(GoalProposed.class::isInstance)
                        .count())
                .isLessThanOrEqualTo(1);
    }
}
