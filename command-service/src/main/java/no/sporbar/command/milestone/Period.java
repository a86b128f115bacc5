package no.sporbar.command.milestone;

import java.util.List;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;

/** One stretch of the timeline, as it now is named and dated. */
record Period(PeriodPlanned origin, String name, ImpreciseDate span) {

    Period(PeriodPlanned origin) {
        this(origin, origin.name(), origin.span());
    }

    Period movedTo(ImpreciseDate newSpan) {
        return new Period(origin, name, newSpan);
    }

    Period named(String newName) {
        return new Period(origin, newName, span);
    }

    List<MilestonePlanEvent> planAgain(PeriodPlanned planned) {
        if (!planned.equals(origin)) throw new RuleViolation("period.id-taken", planned.period());
        return List.of();
    }

    List<MilestonePlanEvent> move(PeriodMoved moved) {
        return moved.span().equals(span) ? List.of() : List.of(moved);
    }

    List<MilestonePlanEvent> correct(PeriodCorrected corrected) {
        return corrected.name().equals(name) ? List.of() : List.of(corrected);
    }
}
