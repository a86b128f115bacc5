package no.sporbar.command.register;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import java.util.stream.Stream;
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
import no.sporbar.command.register.ServiceAreaCommand.WithdrawServiceArea;
import no.sporbar.command.register.SuperiorGoalCommand.CorrectSuperiorGoal;
import no.sporbar.command.register.SuperiorGoalCommand.RegisterSuperiorGoal;
import no.sporbar.command.rules.Command;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;
import no.sporbar.events.EnablerId;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.events.InitiativeId;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.SuperiorGoalId;

/** The commands of each register that are the same for all, with the events they come to. */
final class Registers {
    /** A command and its event, made of one text. */
    interface Step {
        Command command(String text);

        DomainEvent event(String text);
    }

    /**
     * One register.
     *
     * @param enter made of the text of the record
     * @param correct made of the text as it should be
     * @param end made of the reason
     */
    record Register(String kind, Step enter, Step correct, Step end) {
        @Override
        public String toString() {
            return kind;
        }
    }

    /** How a step is made. */
    private record Made(Maker<Command> commands, Maker<DomainEvent> events) implements Step {
        @Override
        public Command command(String text) {
            return commands.of(text);
        }

        @Override
        public DomainEvent event(String text) {
            return events.of(text);
        }
    }

    private interface Maker<T> {
        T of(String text);
    }

    private static final EnablerId ENABLER = new EnablerId("x");
    private static final ServiceAreaId AREA = new ServiceAreaId("x");
    private static final SuperiorGoalId SUPERIOR = new SuperiorGoalId("x");
    private static final InitiativeId INITIATIVE = new InitiativeId("x");
    private static final RiskId RISK = new RiskId("x");

    private static final Made NONE = new Made(
            _ -> {
                throw new IllegalStateException("there is no such command");
            },
            _ -> {
                throw new IllegalStateException("there is no such event");
            });

    private static final Register ENABLERS = new Register(
            "enabler",
            new Made(
                    t -> new NameEnabler(PROGRAMME, ENABLER, t, null, cited()),
                    t -> new EnablerNamed(PROGRAMME, ENABLER, t, null, cited())),
            new Made(
                    t -> new CorrectEnabler(PROGRAMME, ENABLER, t, "slip", "source", cited()),
                    t -> new EnablerCorrected(PROGRAMME, ENABLER, t, "slip", "source", cited())),
            new Made(
                    t -> new WithdrawEnabler(PROGRAMME, ENABLER, t, cited()),
                    t -> new EnablerWithdrawn(PROGRAMME, ENABLER, t, cited())));

    private static final Register AREAS = new Register(
            "service-area",
            new Made(
                    t -> new SelectServiceArea(PROGRAMME, AREA, t, cited()),
                    t -> new ServiceAreaSelected(PROGRAMME, AREA, t, cited())),
            new Made(
                    t -> new CorrectServiceArea(PROGRAMME, AREA, t, "slip", "source", cited()),
                    t -> new ServiceAreaCorrected(PROGRAMME, AREA, t, "slip", "source", cited())),
            new Made(
                    t -> new WithdrawServiceArea(PROGRAMME, AREA, t, cited()),
                    t -> new ServiceAreaWithdrawn(PROGRAMME, AREA, t, cited())));

    private static final Register SUPERIORS = new Register(
            "superior-goal",
            new Made(
                    t -> new RegisterSuperiorGoal(PROGRAMME, SUPERIOR, 1, t, null, null, cited()),
                    t -> new SuperiorGoalRegistered(PROGRAMME, SUPERIOR, 1, t, null, null, cited())),
            new Made(
                    t -> new CorrectSuperiorGoal(PROGRAMME, SUPERIOR, t, "slip", "source", cited()),
                    t -> new SuperiorGoalCorrected(PROGRAMME, SUPERIOR, t, "slip", "source", cited())),
            NONE);

    private static final Register INITIATIVES = new Register(
            "initiative",
            new Made(
                    t -> new RegisterInitiative(PROGRAMME, INITIATIVE, t, null, cited()),
                    t -> new InitiativeRegistered(PROGRAMME, INITIATIVE, t, null, cited())),
            NONE,
            new Made(
                    t -> new EndInitiative(PROGRAMME, INITIATIVE, t, cited()),
                    t -> new InitiativeEnded(PROGRAMME, INITIATIVE, t, cited())));

    private static final Register RISKS = new Register(
            "risk",
            new Made(
                    t -> new RaiseRisk(PROGRAMME, RISK, RiskKind.RISK, t, null, null, cited()),
                    t -> new RiskRaised(PROGRAMME, RISK, RiskKind.RISK, t, null, null, cited())),
            new Made(
                    t -> new CorrectRisk(PROGRAMME, RISK, t, "slip", "source", cited()),
                    t -> new RiskCorrected(PROGRAMME, RISK, t, "slip", "source", cited())),
            new Made(
                    t -> new CloseRisk(PROGRAMME, RISK, t, cited()), t -> new RiskClosed(PROGRAMME, RISK, t, cited())));

    private static final List<Register> ALL = List.of(ENABLERS, AREAS, SUPERIORS, INITIATIVES, RISKS);

    private Registers() {}

    static Stream<Register> all() {
        return ALL.stream();
    }

    /** Those whose record can be put right. */
    static Stream<Register> corrected() {
        return all().filter(register -> register.correct() != NONE);
    }

    /** Those whose entries end. */
    static Stream<Register> ended() {
        return all().filter(register -> register.end() != NONE);
    }

    /** Both. */
    static Stream<Register> correctedAndEnded() {
        return corrected().filter(register -> register.end() != NONE);
    }
}
