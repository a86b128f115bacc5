package no.sporbar.command.confirmation;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.assumed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.confirmation.ConfirmationCommand.ConfirmAssumption;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.ConfirmationId;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.Subject;

class ConfirmationProperties {
    @Provide
    Arbitrary<List<ConfirmationCommand>> wishes() {
        Arbitrary<Subject> subjects =
                Arbitraries.of("goal/mal-2", "goal/ukjent", "milestone/valg").map(Subject::parse);
        Arbitrary<ConfirmationCommand> confirm = Combinators.combine(
                        subjects, Arbitraries.of("goal.proposed", "goal.adopted"), AnyWish.provenance())
                .as((about, fact, on) -> new ConfirmAssumption(PROGRAMME, new ConfirmationId("x"), about, fact, on));
        return confirm.list().ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void only_a_source_confirms_and_only_once(@ForAll("wishes") List<ConfirmationCommand> wishes) {
        GoalProposed goal = new GoalProposed(PROGRAMME, new GoalId("mal-2"), 2, "Gode tjenester", BYRADET, assumed());
        Played<ConfirmationCommand, ConfirmationEvent> played =
                CoreLaws.play(Confirmation.INITIAL, wishes, Situation.usual().knowing(goal));
        assertThat(played.history())
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(event -> assertThat(event.provenance().basis()).isInstanceOf(Citation.class));
    }
}
