package no.sporbar.query.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.TimelineView.AgainstBaseline;
import no.sporbar.query.timeline.TimelineView.FirstAndLast;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.timeline.TimelineView.ScheduleOnTimeline;
import org.jspecify.annotations.Nullable;

/** The milestones of a plan as one reader sees them on one day. */
record MilestoneViews(Plan plan, LocalDate day, ImpreciseDateText text) {
    private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** In the order of their days. */
    List<MilestoneOnTimeline> of(List<MilestoneRow> rows) {
        return rows.stream()
                .map(this::of)
                .sorted(Comparator.comparing((MilestoneOnTimeline m) -> earliest(m.date()), UNKNOWN_LAST)
                        .thenComparing(m -> m.date() == null ? null : m.date().latest(), UNKNOWN_LAST)
                        .thenComparing(m -> m.milestone().id().value()))
                .toList();
    }

    MilestoneOnTimeline of(MilestoneRow row) {
        return new MilestoneOnTimeline(
                row,
                dated(row.date()),
                dated(row.originalDate()),
                dated(row.passedOn()),
                row.deadline() == null ? null : dated(row.deadline().date()),
                Lateness.of(row, day, seasons()),
                scheduled(plan.schedule().of(row.id())),
                againstBaseline(row));
    }

    private static ScheduleOnTimeline scheduled(Schedule.Slot slot) {
        return new ScheduleOnTimeline(days(slot.earliest()), days(slot.latestAllowed()), slot.slack(), slot.lateness());
    }

    private static @Nullable FirstAndLast days(@Nullable PossibleDays days) {
        return days == null ? null : new FirstAndLast(days.firstDay(), days.lastDay());
    }

    private @Nullable AgainstBaseline againstBaseline(MilestoneRow row) {
        MilestoneRow then = plan.baseline() == null ? null : plan.baseline().get(row.id());
        if (then == null) return null;
        ImpreciseDate before = when(then);
        return new AgainstBaseline(dated(before), shift(before, when(row)));
    }

    private @Nullable DaysBetween shift(@Nullable ImpreciseDate before, @Nullable ImpreciseDate now) {
        if (before == null || now == null) return null;
        return DateShift.between(before, now, seasons()).ends();
    }

    /** When it was passed, or else is planned for; a milestone that was missed or cancelled has no date now. */
    private static @Nullable ImpreciseDate when(MilestoneRow row) {
        return switch (row.status()) {
            case PASSED -> row.passedOn();
            case PLANNED -> row.date();
            case MISSED, CANCELLED -> null;
        };
    }

    private @Nullable DateOnTimeline dated(@Nullable ImpreciseDate date) {
        return date == null ? null : DateOnTimeline.of(date, seasons(), text);
    }

    private static @Nullable LocalDate earliest(@Nullable DateOnTimeline date) {
        return date == null ? null : date.earliest();
    }

    private SeasonPolicy seasons() {
        return plan.seasons();
    }
}
