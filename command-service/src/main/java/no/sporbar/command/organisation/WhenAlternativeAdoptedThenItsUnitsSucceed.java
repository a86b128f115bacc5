package no.sporbar.command.organisation;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.organisation.TaskCommand.MoveTask;
import no.sporbar.command.organisation.UnitCommand.RegisterUnit;
import no.sporbar.command.organisation.UnitCommand.RenameUnit;
import no.sporbar.command.organisation.UnitCommand.SucceedUnit;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;

/**
 * Carries an adopted alternative out: new units, then what they take the place of, then the tasks. All of it names the
 * decision and applies from the day of the adoption.
 */
public final class WhenAlternativeAdoptedThenItsUnitsSucceed implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof AlternativeAdopted adopted)) return List.of();
        Lines lines = linesOf(adopted, context);
        return Stream.of(
                        lines.inForce().stream().flatMap(line -> begun(line, adopted, context)),
                        lines.inForce().stream().flatMap(line -> changed(line, adopted)),
                        lines.moves().stream().map(move -> moved(move, adopted)))
                .<Command>flatMap(commands -> commands)
                .toList();
    }

    private static Lines linesOf(AlternativeAdopted adopted, DecisionContext context) {
        Alternative alternative = Alternative.INITIAL;
        for (DomainEvent earlier : context.history(adopted.stream()))
            alternative = alternative.evolve((AlternativeEvent) earlier);
        return alternative.sketched(adopted.alternative()).lines();
    }

    private static Stream<Command> begun(
            AlternativeChangeProposed line, AlternativeAdopted adopted, DecisionContext context) {
        UnitKind kind = new Units(context, adopted.programme())
                .of(line.from().getFirst())
                .kind();
        return line.to().stream()
                .filter(unit -> !line.from().contains(unit.unit()))
                .map(unit -> new RegisterUnit(
                        adopted.programme(),
                        unit.unit(),
                        unit.name(),
                        kind,
                        null,
                        adopted.decision(),
                        adopted.point(),
                        adopted.provenance()));
    }

    private static Stream<Command> changed(AlternativeChangeProposed line, AlternativeAdopted adopted) {
        if (line.kind() == UnitChangeKind.KEEP) return Stream.of();
        List<UnitId> successors = line.to().stream().map(NewUnit::unit).toList();
        if (successors.equals(line.from())) return Stream.of(renamed(line.to().getFirst(), adopted));
        return line.from().stream()
                .map(unit -> new SucceedUnit(
                        adopted.programme(),
                        unit,
                        successors,
                        adopted.alternative(),
                        adopted.decision(),
                        adopted.point(),
                        adopted.provenance()));
    }

    private static RenameUnit renamed(NewUnit unit, AlternativeAdopted adopted) {
        return new RenameUnit(
                adopted.programme(),
                unit.unit(),
                unit.name(),
                adopted.decision(),
                adopted.point(),
                adopted.provenance());
    }

    private static MoveTask moved(AlternativeTaskMoveProposed move, AlternativeAdopted adopted) {
        return new MoveTask(
                adopted.programme(),
                move.task(),
                move.level(),
                move.unit(),
                adopted.alternative(),
                adopted.decision(),
                adopted.point(),
                adopted.provenance());
    }
}
