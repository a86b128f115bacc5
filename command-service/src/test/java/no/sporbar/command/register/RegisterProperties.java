package no.sporbar.command.register;

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
import no.sporbar.command.register.EnablerCommand.CorrectEnabler;
import no.sporbar.command.register.EnablerCommand.NameEnabler;
import no.sporbar.command.register.EnablerCommand.WithdrawEnabler;
import no.sporbar.command.register.InitiativeCommand.EndInitiative;
import no.sporbar.command.register.InitiativeCommand.RegisterInitiative;
import no.sporbar.command.register.RiskCommand.CloseRisk;
import no.sporbar.command.register.RiskCommand.CorrectRisk;
import no.sporbar.command.register.RiskCommand.RaiseRisk;
import no.sporbar.command.register.ServiceAreaCommand.CorrectServiceArea;
import no.sporbar.command.register.ServiceAreaCommand.SelectServiceArea;
import no.sporbar.command.register.ServiceAreaCommand.SketchMeasure;
import no.sporbar.command.register.ServiceAreaCommand.WithdrawServiceArea;
import no.sporbar.command.register.SuperiorGoalCommand.CorrectSuperiorGoal;
import no.sporbar.command.register.SuperiorGoalCommand.RegisterSuperiorGoal;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;
import no.sporbar.events.EnablerId;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeId;
import no.sporbar.events.MeasureId;
import no.sporbar.events.Proposer;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.SuperiorGoalId;
import org.jspecify.annotations.Nullable;

class RegisterProperties {
    private static final EnablerId ENABLER = new EnablerId("ledelse");
    private static final ServiceAreaId AREA = new ServiceAreaId("bolig");
    private static final SuperiorGoalId SUPERIOR = new SuperiorGoalId("mal-5");
    private static final InitiativeId INITIATIVE = new InitiativeId("effektivisering");
    private static final RiskId RISK = new RiskId("bpa");

    @Provide
    Arbitrary<List<EnablerCommand>> enablers() {
        Arbitrary<EnablerCommand> name = Combinators.combine(
                        AnyWish.text(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((text, more, on) -> new NameEnabler(PROGRAMME, ENABLER, text, more, on));
        Arbitrary<EnablerCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((text, on) -> new CorrectEnabler(PROGRAMME, ENABLER, text, "slip", "source", on));
        Arbitrary<EnablerCommand> withdraw = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((why, on) -> new WithdrawEnabler(PROGRAMME, ENABLER, why, on));
        return Arbitraries.oneOf(List.of(name, name, correct, withdraw)).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<ServiceAreaCommand>> areas() {
        Arbitrary<ServiceAreaCommand> select = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((text, on) -> new SelectServiceArea(PROGRAMME, AREA, text, on));
        Arbitrary<ServiceAreaCommand> sketch = Combinators.combine(
                        AnyWish.text().map(MeasureId::new), AnyWish.text(), AnyWish.provenance())
                .as((measure, text, on) -> new SketchMeasure(PROGRAMME, AREA, measure, text, on));
        Arbitrary<ServiceAreaCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((text, on) -> new CorrectServiceArea(PROGRAMME, AREA, text, "slip", "source", on));
        Arbitrary<ServiceAreaCommand> withdraw = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((why, on) -> new WithdrawServiceArea(PROGRAMME, AREA, why, on));
        return Arbitraries.oneOf(List.of(select, select, sketch, sketch, correct, withdraw))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<SuperiorGoalCommand>> superiorGoals() {
        Arbitrary<SuperiorGoalCommand> register = Combinators.combine(
                        Arbitraries.integers().between(1, 2), AnyWish.text(), AnyWish.provenance())
                .as((number, text, on) -> new RegisterSuperiorGoal(PROGRAMME, SUPERIOR, number, text, null, null, on));
        Arbitrary<SuperiorGoalCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((text, on) -> new CorrectSuperiorGoal(PROGRAMME, SUPERIOR, text, "slip", "source", on));
        return Arbitraries.oneOf(List.of(register, correct)).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<InitiativeCommand>> initiatives() {
        Arbitrary<InitiativeCommand> register = Combinators.combine(
                        AnyWish.text(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((name, how, on) -> new RegisterInitiative(PROGRAMME, INITIATIVE, name, how, on));
        Arbitrary<InitiativeCommand> end = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((why, on) -> new EndInitiative(PROGRAMME, INITIATIVE, why, on));
        return Arbitraries.oneOf(List.of(register, end)).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<RiskCommand>> risks() {
        Arbitrary<RiskCommand> raise = Combinators.combine(
                        AnyWish.text(),
                        AnyWish.bodyOrNone(),
                        Arbitraries.of("source/" + SAKEN, "goal/ukjent").injectNull(0.5),
                        AnyWish.provenance())
                .as((text, by, subject, on) -> new RaiseRisk(
                        PROGRAMME,
                        RISK,
                        RiskKind.RISK,
                        text,
                        List.of(new Proposer("noen", by)),
                        subject == null ? null : List.of(Subject.parse(subject)),
                        on));
        Arbitrary<RiskCommand> close = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((why, on) -> new CloseRisk(PROGRAMME, RISK, why, on));
        Arbitrary<RiskCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((text, on) -> new CorrectRisk(PROGRAMME, RISK, text, "slip", "source", on));
        return Arbitraries.oneOf(List.of(raise, raise, close, correct)).list().ofMaxSize(12);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_enabler_ends_at_most_once(@ForAll("enablers") List<EnablerCommand> wishes) {
        onlyCorrectedAfterTheEnd(
                CoreLaws.play(Enabler.INITIAL, wishes, Situation.usual()).history(),
                EnablerWithdrawn.class,
                EnablerCorrected.class);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_service_area_has_each_measure_once(@ForAll("areas") List<ServiceAreaCommand> wishes) {
        var history =
                CoreLaws.play(ServiceArea.INITIAL, wishes, Situation.usual()).history();
        onlyCorrectedAfterTheEnd(history, ServiceAreaWithdrawn.class, ServiceAreaCorrected.class);
        assertThat(history)
                .filteredOn(MeasureSketched.class::isInstance)
                .extracting(event -> ((MeasureSketched) event).measure())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_superior_goal_is_registered_once(@ForAll("superiorGoals") List<SuperiorGoalCommand> wishes) {
        assertThat(CoreLaws.play(SuperiorGoal.INITIAL, wishes, Situation.usual())
                        .history())
                .filteredOn(SuperiorGoalRegistered.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nothing_happens_to_an_initiative_after_its_end(@ForAll("initiatives") List<InitiativeCommand> wishes) {
        onlyCorrectedAfterTheEnd(
                CoreLaws.play(Initiative.INITIAL, wishes, Situation.usual()).history(), InitiativeEnded.class, null);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_risk_is_closed_at_most_once(@ForAll("risks") List<RiskCommand> wishes) {
        onlyCorrectedAfterTheEnd(
                CoreLaws.play(Risk.INITIAL, wishes, Situation.usual()).history(),
                RiskClosed.class,
                RiskCorrected.class);
    }

    private static void onlyCorrectedAfterTheEnd(
            List<? extends DomainEvent> history, Class<?> end, @Nullable Class<?> correction) {
        for (int i = 0; i < history.size(); i++)
            if (end.isInstance(history.get(i)))
                assertThat(history.subList(i + 1, history.size()))
                        .allMatch(event -> correction != null && correction.isInstance(event));
    }
}
