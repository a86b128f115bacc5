package no.sporbar.command.organisation;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of an organisation unit. */
public sealed interface UnitCommand extends Command {
    /** What a unit is before anything happened to it. */
    Core<?, ?> EMPTY = Unit.INITIAL;

    /** Which unit. */
    UnitId unit();

    @Override
    default StreamId stream() {
        return StreamId.of("unit", programme(), unit());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Register a unit that exists, or that will exist from the day the fact is effective. */
    @CommandName("register-unit")
    record RegisterUnit(
            ProgrammeId programme,
            UnitId unit,
            String name,
            UnitKind kind,
            @Nullable ImpreciseDate since,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitCommand {}

    /** Give it another name. The earlier one stays in the history. */
    @CommandName("rename-unit")
    record RenameUnit(
            ProgrammeId programme,
            UnitId unit,
            String name,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitCommand {}

    /** Let other units take its place from the day the fact is effective. */
    @CommandName("succeed-unit")
    record SucceedUnit(
            ProgrammeId programme,
            UnitId unit,
            List<UnitId> successors,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitCommand {
        public SucceedUnit {
            successors = List.copyOf(successors);
        }
    }

    /** Put a slip in the record right. */
    @CommandName("correct-unit")
    record CorrectUnit(
            ProgrammeId programme,
            UnitId unit,
            String name,
            UnitKind kind,
            String wrong,
            String reason,
            Provenance provenance)
            implements UnitCommand {}
}
