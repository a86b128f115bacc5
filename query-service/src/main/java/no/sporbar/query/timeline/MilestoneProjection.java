package no.sporbar.query.timeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
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
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Words;
import no.sporbar.query.timeline.MilestoneRow.Criterion;
import no.sporbar.query.timeline.MilestoneRow.Deadline;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones by their id. */
@Component
public final class MilestoneProjection implements Projection<MilestonePlanEvent, MilestoneRow> {
    @Override
    public String name() {
        return "milestone";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<MilestonePlanEvent> events() {
        return MilestonePlanEvent.class;
    }

    @Override
    public Class<MilestoneRow> row() {
        return MilestoneRow.class;
    }

    @Override
    public List<String> keys(MilestonePlanEvent event) {
        MilestoneId milestone = milestone(event);
        return milestone == null ? List.of() : List.of(milestone.value());
    }

    private static @Nullable MilestoneId milestone(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned _, PeriodMoved _, PeriodCorrected _, MilestonePlanBaselined _ -> null;
            case MilestonePlanned e -> e.milestone();
            case MilestoneDateRefined e -> e.milestone();
            case MilestoneMoved e -> e.milestone();
            case MilestoneDependencyAdded e -> e.milestone();
            case MilestoneDependencyRemoved e -> e.milestone();
            case MilestoneDeadlineSet e -> e.milestone();
            case MilestoneCriterionAdded e -> e.milestone();
            case MilestoneCriterionMet e -> e.milestone();
            case MilestoneCriterionWithdrawn e -> e.milestone();
            case MilestonePassed e -> e.milestone();
            case MilestoneMissed e -> e.milestone();
            case MilestoneCancelled e -> e.milestone();
            case MilestoneCorrected e -> e.milestone();
        };
    }

    @Override
    public @Nullable MilestoneRow fold(
            @Nullable MilestoneRow current, String id, MilestonePlanEvent event, Recorded recorded) {
        if (event instanceof MilestonePlanned e) return new MilestoneChange(e, recorded).row();
        MilestoneChange row = new MilestoneChange(requireNonNull(current), recorded);
        return switch (event) {
            case PeriodPlanned _, PeriodMoved _, PeriodCorrected _, MilestonePlanBaselined _, MilestonePlanned _ ->
                current; // has no key here, or was told before
            case MilestoneDateRefined e -> row.refined(e.date(), e.provenance());
            case MilestoneMoved e -> row.moved(e);
            case MilestoneDependencyAdded e -> row.waiting(e);
            case MilestoneDependencyRemoved e -> row.notWaiting(e.predecessor());
            case MilestoneDeadlineSet e -> row.due(new Deadline(e.deadline(), e.reason(), e.provenance()));
            case MilestoneCriterionAdded e ->
                row.criterion(new Criterion(e.criterion(), e.text(), e.evidence(), null, null, e.provenance()));
            case MilestoneCriterionMet e -> row.criterion(e.criterion(), e.evidence(), null, e.provenance());
            case MilestoneCriterionWithdrawn e -> row.criterion(e.criterion(), null, e.reason(), e.provenance());
            case MilestonePassed e -> row.ended(Status.PASSED, e.passedOn(), null, e.provenance());
            case MilestoneMissed e -> row.ended(Status.MISSED, null, e.reason(), e.provenance());
            case MilestoneCancelled e -> row.ended(Status.CANCELLED, null, e.reason(), e.provenance());
            case MilestoneCorrected e -> row.named(e.name(), e.provenance());
        };
    }

    @Override
    public Words words(String id, MilestoneRow row) {
        return Words.saying(Stream.ofNullable(row.reason()));
    }
}
