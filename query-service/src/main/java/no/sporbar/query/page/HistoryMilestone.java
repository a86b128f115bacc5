package no.sporbar.query.page;

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

/** What an event of the plan is about: the plan is one stream, so its id would not say which milestone. */
final class HistoryMilestone {
    private HistoryMilestone() {}

    static String of(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned e -> e.name();
            case PeriodMoved e -> e.period().value();
            case PeriodCorrected e -> e.name();
            case MilestonePlanned e -> e.name();
            case MilestoneCorrected e -> e.name();
            case MilestoneDateRefined e -> e.milestone().value();
            case MilestoneMoved e -> e.milestone().value();
            case MilestoneDeadlineSet e -> e.milestone().value();
            case MilestoneDependencyAdded e -> e.milestone().value();
            case MilestoneDependencyRemoved e -> e.milestone().value();
            case MilestoneCriterionAdded e -> e.text();
            case MilestoneCriterionMet e ->
                e.milestone().value() + ": " + e.criterion().value();
            case MilestoneCriterionWithdrawn e ->
                e.milestone().value() + ": " + e.criterion().value();
            case MilestonePassed e -> e.milestone().value();
            case MilestoneMissed e -> e.milestone().value();
            case MilestoneCancelled e -> e.milestone().value();
            case MilestonePlanBaselined e -> e.name();
        };
    }
}
