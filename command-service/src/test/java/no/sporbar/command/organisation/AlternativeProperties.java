package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Alternatives.FIRE_TIL_SEKS;
import static no.sporbar.command.organisation.Alternatives.VURDERING;
import static no.sporbar.command.organisation.Alternatives.newUnits;
import static no.sporbar.command.organisation.Organisation.BARNEVERN;
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
import net.jqwik.api.Tuple;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.ProposeTaskMove;
import no.sporbar.command.organisation.AlternativeCommand.ProposeUnitChange;
import no.sporbar.command.organisation.AlternativeCommand.PutForwardAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RejectAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RequireAlternativeAssessment;
import no.sporbar.command.organisation.AlternativeCommand.SketchAlternative;
import no.sporbar.command.organisation.AlternativeCommand.WithdrawUnitChange;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.ChangeId;
import no.sporbar.events.Impact;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import org.jspecify.annotations.Nullable;

class AlternativeProperties {
    private static final Arbitrary<ChangeId> CHANGES =
            Arbitraries.of("en", "to").map(ChangeId::new);

    @Provide
    Arbitrary<List<AlternativeCommand>> wishes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, sketch()),
                        Tuple.of(4, line()),
                        Tuple.of(1, task()),
                        Tuple.of(1, withdraw()),
                        Tuple.of(1, assessment()),
                        Tuple.of(2, forward()),
                        Tuple.of(2, decide()))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<AlternativeCommand> sketch() {
        Arbitrary<@Nullable Integer> counts = Arbitraries.of(0, 4, 6).injectNull(0.2);
        return Combinators.combine(counts, counts, AnyWish.provenance())
                .as((least, most, on) -> new SketchAlternative(PROGRAMME, FIRE_TIL_SEKS, "4–6", least, most, on));
    }

    private static Arbitrary<AlternativeCommand> line() {
        Arbitrary<List<NewUnit>> to =
                AnyOrganisation.id().list().ofMaxSize(2).map(ids -> newUnits(ids.toArray(String[]::new)));
        return Combinators.combine(
                        CHANGES,
                        Arbitraries.of(UnitChangeKind.class),
                        AnyOrganisation.units(),
                        to,
                        AnyWish.provenance())
                .as((change, kind, from, after, on) ->
                        new ProposeUnitChange(PROGRAMME, FIRE_TIL_SEKS, change, kind, from, after, on));
    }

    private static Arbitrary<AlternativeCommand> task() {
        return Combinators.combine(
                        Arbitraries.of(BARNEVERN, BARNEVERN, new TaskId("ukjent")),
                        Arbitraries.of(TaskLevel.class),
                        AnyOrganisation.unitOrNone(),
                        AnyWish.provenance())
                .as((task, level, unit, on) -> new ProposeTaskMove(PROGRAMME, FIRE_TIL_SEKS, task, level, unit, on));
    }

    private static Arbitrary<AlternativeCommand> withdraw() {
        return Combinators.combine(CHANGES, AnyWish.text(), AnyWish.provenance())
                .as((change, reason, on) -> new WithdrawUnitChange(PROGRAMME, FIRE_TIL_SEKS, change, reason, on));
    }

    private static Arbitrary<AlternativeCommand> assessment() {
        return Combinators.combine(Arbitraries.of(Impact.LAW, Impact.DISABILITY), AnyWish.provenance())
                .as((impact, on) -> new RequireAlternativeAssessment(PROGRAMME, FIRE_TIL_SEKS, VURDERING, impact, on));
    }

    private static Arbitrary<AlternativeCommand> forward() {
        return AnyWish.provenance().map(on -> new PutForwardAlternative(PROGRAMME, FIRE_TIL_SEKS, on));
    }

    private static Arbitrary<AlternativeCommand> decide() {
        Arbitrary<AlternativeCommand> adopt = Combinators.combine(
                        AnyWish.body(), AnyWish.decisionOrNone(), AnyOrganisation.provenance())
                .as((by, decision, on) -> new AdoptAlternative(PROGRAMME, FIRE_TIL_SEKS, by, decision, null, on));
        Arbitrary<AlternativeCommand> reject = Combinators.combine(
                        AnyWish.text(), AnyWish.decisionOrNone(), AnyOrganisation.provenance())
                .as((why, decision, on) -> new RejectAlternative(PROGRAMME, FIRE_TIL_SEKS, why, decision, null, on));
        return Arbitraries.oneOf(List.of(adopt, adopt, adopt, reject));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void it_is_put_forward_before_it_is_adopted_and_decided_on_last(@ForAll("wishes") List<AlternativeCommand> wishes) {
        Played<AlternativeCommand, AlternativeEvent> played =
                CoreLaws.play(Alternative.INITIAL, wishes, AnyOrganisation.known());
        List<AlternativeEvent> history = played.history();
        for (int i = 0; i < history.size(); i++) {
            AlternativeEvent event = history.get(i);
            if (event instanceof AlternativeAdopted adopted) {
                assertThat(adopted.adoptedBy()).isEqualTo(BYSTYRET);
                assertThat(history.get(i - 1)).isInstanceOf(AlternativePutForward.class);
            }
            if (event instanceof AlternativeAdopted || event instanceof AlternativeRejected)
                assertThat(i).isEqualTo(history.size() - 1);
        }
    }
}
