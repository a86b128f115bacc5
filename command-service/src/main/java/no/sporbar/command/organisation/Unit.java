package no.sporbar.command.organisation;

import java.util.HashSet;
import java.util.List;
import no.sporbar.command.organisation.UnitCommand.CorrectUnit;
import no.sporbar.command.organisation.UnitCommand.RegisterUnit;
import no.sporbar.command.organisation.UnitCommand.RenameUnit;
import no.sporbar.command.organisation.UnitCommand.SucceedUnit;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.StreamId;
import no.sporbar.events.UnitEvent;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import org.jspecify.annotations.Nullable;

/** One organisation unit: registered, renamed, succeeded by others. */
sealed interface Unit extends Core<UnitCommand, UnitEvent> {
    Unit INITIAL = new NotRegistered();

    @Override
    default List<? extends UnitEvent> decide(UnitCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RegisterUnit c -> register(c, context);
            case RenameUnit c -> registered(c.unit()).rename(c, context);
            case SucceedUnit c -> registered(c.unit()).succeed(c, context);
            case CorrectUnit c -> registered(c.unit()).correct(c);
        };
    }

    @Override
    default Unit evolve(UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> new Registered(e, e.name(), e.kind(), null);
            case UnitRenamed e -> ((Registered) this).called(e.name());
            case UnitSucceeded e -> ((Registered) this).succeededBy(e);
            case UnitCorrected e -> ((Registered) this).corrected(e);
        };
    }

    List<UnitEvent> register(RegisterUnit c, DecisionContext context);

    Registered registered(UnitId unit);

    record NotRegistered() implements Unit {
        @Override
        public List<UnitEvent> register(RegisterUnit c, DecisionContext context) {
            Resolutions.require(context, c.decision(), c.point());
            return List.of(fact(c));
        }

        @Override
        public Registered registered(UnitId unit) {
            throw new RuleViolation("unit.unknown", unit);
        }
    }

    record Registered(
            UnitRegistered origin,
            String name,
            UnitKind kind,
            @Nullable UnitSucceeded succession) implements Unit {
        @Override
        public List<UnitEvent> register(RegisterUnit c, DecisionContext context) {
            if (!fact(c).equals(origin)) throw new RuleViolation("unit.id-taken", c.unit());
            return List.of();
        }

        List<UnitEvent> rename(RenameUnit c, DecisionContext context) {
            Resolutions.require(context, c.decision(), c.point());
            if (c.name().equals(name)) return List.of();
            if (succession != null) throw new RuleViolation("unit.already-succeeded", c.unit());
            return List.of(new UnitRenamed(c.programme(), c.unit(), c.name(), c.decision(), c.point(), c.provenance()));
        }

        List<UnitEvent> succeed(SucceedUnit c, DecisionContext context) {
            UnitSucceeded succeeded = new UnitSucceeded(
                    c.programme(), c.unit(), c.successors(), c.alternative(), c.decision(), c.point(), c.provenance());
            if (succeeded.equals(succession)) return List.of();
            if (succession != null) throw new RuleViolation("unit.already-succeeded", c.unit());
            requireGrounds(c, context);
            requireSuccessors(c, new Units(context, c.programme()));
            return List.of(succeeded);
        }

        private static void requireGrounds(SucceedUnit c, DecisionContext context) {
            if (c.provenance().effectiveFrom() == null) throw new RuleViolation("unit.no-effective-date", c.unit());
            Resolutions.require(context, c.decision(), c.point());
            if (c.alternative() != null && !context.exists(StreamId.of("alternative", c.programme(), c.alternative())))
                throw new RuleViolation("alternative.unknown", c.alternative());
        }

        private static void requireSuccessors(SucceedUnit c, Units units) {
            if (c.successors().isEmpty()) throw new RuleViolation("unit.no-successors", c.unit());
            if (c.successors().contains(c.unit())) throw new RuleViolation("unit.succeeds-itself", c.unit());
            if (new HashSet<>(c.successors()).size() < c.successors().size())
                throw new RuleViolation("unit.successor-twice", c.unit());
            c.successors().forEach(units::require);
            if (units.leadTo(c.successors(), c.unit())) throw new RuleViolation("unit.succession-cycle", c.unit());
        }

        List<UnitEvent> correct(CorrectUnit c) {
            if (c.name().equals(name) && c.kind() == kind) return List.of();
            return List.of(new UnitCorrected(
                    c.programme(), c.unit(), c.name(), c.kind(), c.wrong(), c.reason(), c.provenance()));
        }

        Registered called(String other) {
            return new Registered(origin, other, kind, succession);
        }

        Registered succeededBy(UnitSucceeded succeeded) {
            return new Registered(origin, name, kind, succeeded);
        }

        Registered corrected(UnitCorrected e) {
            return new Registered(origin, e.name(), e.kind(), succession);
        }

        @Override
        public Registered registered(UnitId unit) {
            return this;
        }
    }

    private static UnitRegistered fact(RegisterUnit c) {
        return new UnitRegistered(
                c.programme(), c.unit(), c.name(), c.kind(), c.since(), c.decision(), c.point(), c.provenance());
    }
}
