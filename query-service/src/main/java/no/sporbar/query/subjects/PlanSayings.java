package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.Subject;

/** Periods, milestones, criteria and baselines. */
final class PlanSayings {
    private PlanSayings() {}

    static List<Said> of(MilestonePlanEvent event) {
        Subject it = About.plan(event);
        return switch (event) {
            case PeriodPlanned e -> List.of(named(it, e.name(), "planned"));
            case PeriodCorrected e -> List.of(named(it, e.name()));
            case MilestonePlanned e -> List.of(named(it, e.name(), "planned"));
            case MilestoneMoved _ -> List.of(standing(it, "planned"));
            case PeriodMoved _,
                    MilestoneDateRefined _,
                    MilestoneDependencyAdded _,
                    MilestoneDependencyRemoved _,
                    MilestoneDeadlineSet _ -> List.of();
            case MilestonePassed _ -> List.of(standing(it, "passed"));
            case MilestoneMissed _ -> List.of(standing(it, "missed"));
            case MilestoneCancelled _ -> List.of(standing(it, "cancelled"));
            case MilestoneCorrected e -> List.of(named(it, e.name()));
            case MilestoneCriterionAdded e -> List.of(named(it, e.text(), "open"));
            case MilestoneCriterionMet _ -> List.of(standing(it, "met"));
            case MilestoneCriterionWithdrawn _ -> List.of(standing(it, "withdrawn"));
            case MilestonePlanBaselined e -> List.of(named(it, e.name(), "set"));
        };
    }
}
