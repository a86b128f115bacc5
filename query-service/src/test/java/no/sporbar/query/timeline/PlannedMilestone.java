package no.sporbar.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.timeline.MilestoneRow.Deadline;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/** One milestone of a plan in a test. */
record PlannedMilestone(
        String id,
        Status status,
        @Nullable String date,
        @Nullable String deadline,
        List<Dependency> waits) {
    static final Provenance ASSUMED =
            new Provenance(ImpreciseDate.parse("2025-01-16"), null, new Assumption("kari", "a test"));

    /** Neighbouring seasons share months. */
    static final SeasonPolicy SHARING =
            new SeasonPolicy(new Months(2, 6), new Months(5, 9), new Months(8, 12), new Months(11, 3), ASSUMED.basis());

    /** No month is in two seasons. */
    static final SeasonPolicy APART =
            new SeasonPolicy(new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), ASSUMED.basis());

    private static final Recorded RECORDED = new Recorded(1, Instant.EPOCH, "kari", "milestone.planned", 0);

    static PlannedMilestone planned(String id, @Nullable String date) {
        return new PlannedMilestone(id, Status.PLANNED, date, null, List.of());
    }

    static PlannedMilestone passed(String id, String on) {
        return new PlannedMilestone(id, Status.PASSED, on, null, List.of());
    }

    PlannedMilestone but(Status other) {
        return new PlannedMilestone(id, other, date, deadline, waits);
    }

    PlannedMilestone on(@Nullable String other) {
        return new PlannedMilestone(id, status, other, deadline, waits);
    }

    PlannedMilestone dueBy(@Nullable String end) {
        return new PlannedMilestone(id, status, date, end, waits);
    }

    PlannedMilestone after(String predecessor) {
        return after(predecessor, 0);
    }

    PlannedMilestone after(String predecessor, int days) {
        List<Dependency> more = new ArrayList<>(waits);
        more.add(new Dependency(new MilestoneId(predecessor), days, ASSUMED));
        return new PlannedMilestone(id, status, date, deadline, more);
    }

    MilestoneRow row() {
        ImpreciseDate on = date == null ? null : ImpreciseDate.parse(date);
        return new MilestoneRow(
                new MilestoneId(id),
                id,
                status,
                on,
                on,
                0,
                waits,
                deadline == null ? null : new Deadline(ImpreciseDate.parse(deadline), "an election", ASSUMED),
                null,
                status == Status.PASSED ? on : null,
                null,
                ASSUMED,
                RECORDED);
    }

    static Schedule schedule(SeasonPolicy seasons, PlannedMilestone... plan) {
        return schedule(seasons, List.of(plan));
    }

    static Schedule schedule(SeasonPolicy seasons, List<PlannedMilestone> plan) {
        return Schedule.of(plan.stream().map(PlannedMilestone::row).toList(), seasons);
    }
}
