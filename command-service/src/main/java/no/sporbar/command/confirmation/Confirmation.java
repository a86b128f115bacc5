package no.sporbar.command.confirmation;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.confirmation.ConfirmationCommand.ConfirmAssumption;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Basis;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import org.jspecify.annotations.Nullable;

/** One assumption that a source confirms: once, and by a citation. */
record Confirmation(@Nullable AssumptionConfirmed origin) implements Core<ConfirmationCommand, ConfirmationEvent> {
    static final Confirmation INITIAL = new Confirmation(null);

    @Override
    public List<ConfirmationEvent> decide(ConfirmationCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ConfirmAssumption c -> confirm(c, context);
        };
    }

    @Override
    public Confirmation evolve(ConfirmationEvent event) {
        return switch (event) {
            case AssumptionConfirmed e -> new Confirmation(e);
        };
    }

    private List<ConfirmationEvent> confirm(ConfirmAssumption c, DecisionContext context) {
        AssumptionConfirmed confirmed =
                new AssumptionConfirmed(c.programme(), c.confirmation(), c.about(), c.fact(), c.provenance());
        if (confirmed.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation("assumption.id-taken", c.confirmation());
        if (c.provenance().basis() instanceof Assumption)
            throw new RuleViolation("assumption.confirmed-without-source", c.about());
        context.require(c.about());
        if (context.history(c.about().stream(c.programme())).stream().noneMatch(event -> isAssumed(event, c)))
            throw new RuleViolation("assumption.nothing-assumed", c.fact(), c.about());
        return List.of(confirmed);
    }

    private static boolean isAssumed(DomainEvent event, ConfirmAssumption c) {
        return EventCatalogue.of(event).name().equals(c.fact())
                && bases(event).anyMatch(Assumption.class::isInstance)
                && Concern.isAbout(event, c.about());
    }

    /** What a fact rests on; what the seasons of a programme mean has a basis of its own. */
    private static Stream<Basis> bases(DomainEvent event) {
        Stream<Basis> seasons = switch (event) {
            case ProgrammeStarted e -> Stream.of(e.seasons().basis());
            case ProgrammeSeasonsChanged e -> Stream.of(e.seasons().basis());
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(event.provenance().basis()), seasons);
    }
}
