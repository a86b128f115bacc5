package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.DEPENDS_ON;
import static no.sporbar.query.trace.Relation.EVIDENCED_BY;
import static no.sporbar.query.trace.Relation.PART_OF;
import static no.sporbar.query.trace.Relation.SET_BY;

import java.util.List;
import no.sporbar.events.CriterionId;
import no.sporbar.events.MilestoneId;
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
import no.sporbar.events.Subject.Kind;

/** What milestones wait for and how it is shown that they can be passed. */
final class PlanLinks {
    private PlanLinks() {}

    static List<Link> of(MilestonePlanEvent event) {
        return switch (event) {
            case MilestoneDependencyAdded e ->
                List.of(Link.of(milestone(e.milestone()), DEPENDS_ON, milestone(e.predecessor())));
            case MilestoneDependencyRemoved e ->
                List.of(new Link(milestone(e.milestone()), DEPENDS_ON, milestone(e.predecessor()), e.reason(), true));
            case MilestoneCriterionAdded e ->
                List.of(Link.of(criterion(e.milestone(), e.criterion()), PART_OF, milestone(e.milestone())));
            case MilestoneCriterionMet e ->
                List.of(Link.of(criterion(e.milestone(), e.criterion()), EVIDENCED_BY, e.evidence()));
            case MilestonePlanBaselined e ->
                WorkLinks.by(Subject.of(Kind.BASELINE, e.baseline()), SET_BY, e.decision(), e.point());
            case PeriodPlanned _,
                    PeriodMoved _,
                    PeriodCorrected _,
                    MilestonePlanned _,
                    MilestoneDateRefined _,
                    MilestoneMoved _,
                    MilestoneDeadlineSet _,
                    MilestonePassed _,
                    MilestoneMissed _,
                    MilestoneCancelled _,
                    MilestoneCriterionWithdrawn _,
                    MilestoneCorrected _ -> List.of();
        };
    }

    private static Subject milestone(MilestoneId milestone) {
        return Subject.of(Kind.MILESTONE, milestone);
    }

    private static Subject criterion(MilestoneId milestone, CriterionId criterion) {
        return Subject.of(Kind.CRITERION, milestone, criterion.value());
    }
}
