package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * A programme's timeline: everything that is on it, and the stretch of time that is shown. The picture and the table are
 * both made from this, so they cannot differ.
 *
 * @param periods in the order of their dates
 * @param milestones all of the plan, in the order of their dates, the undated last
 * @param told those of them that the picture and the table are about: all, or the nearest where there are too many
 * @param today the day on which it is looked at, in Europe/Oslo
 * @param past whether that day is an earlier one than the reader's own
 * @param window what the picture shows; the table shows all that is told
 * @param shadows how everything stood at an earlier moment; null where none is compared with
 */
public record TimelineChart(
        String programme,
        List<ChartPeriod> periods,
        List<ChartMilestone> milestones,
        List<ChartMilestone> told,
        SeasonPolicy seasons,
        LocalDate today,
        boolean past,
        DayRange window,
        @Nullable Shadows shadows) {

    /** The same facts in order, with the window that was asked for. */
    public static TimelineChart of(
            String programme,
            List<ChartPeriod> periods,
            List<ChartMilestone> milestones,
            SeasonPolicy seasons,
            LocalDate today,
            boolean past,
            boolean wholeHistory) {
        Nearest all = new Nearest(Integer.MAX_VALUE, Set.of());
        return of(programme, periods, milestones, seasons, today, past, wholeHistory, all);
    }

    /**
     * The same with no more than some of the milestones told.
     *
     * @param nearest how many, and which whatever their dates
     */
    public static TimelineChart of(
            String programme,
            List<ChartPeriod> periods,
            List<ChartMilestone> milestones,
            SeasonPolicy seasons,
            LocalDate today,
            boolean past,
            boolean wholeHistory,
            Nearest nearest) {
        List<ChartPeriod> orderedPeriods =
                periods.stream().sorted(byDays(seasons, ChartPeriod::span)).toList();
        List<ChartMilestone> orderedMilestones = WaitingOrder.of(milestones.stream()
                .sorted(byDays(seasons, ChartMilestone::date))
                .toList());
        List<ChartMilestone> told = nearest.of(orderedMilestones, seasons, today);
        ChartWindow window = new ChartWindow(orderedPeriods, told, seasons, today);
        return new TimelineChart(
                programme,
                orderedPeriods,
                orderedMilestones,
                told,
                seasons,
                today,
                past,
                wholeHistory ? window.wholeHistory() : window.trackedLine(),
                null);
    }

    /** The same, with an earlier moment behind it; the window opens and closes where both can be seen. */
    public TimelineChart over(Shadows earlier) {
        Stream<@Nullable ImpreciseDate> dates = Stream.concat(
                shownPeriods().stream().map(p -> earlier.of(p).date()),
                shown().stream().map(m -> earlier.of(m).date()));
        DayRange both =
                ChartWindow.opened(window, dates.flatMap(Stream::ofNullable).map(date -> date.days(seasons)));
        return new TimelineChart(programme, periods, milestones, told, seasons, today, past, both, earlier);
    }

    /** What the picture shows of the milestones. */
    public List<ChartMilestone> shown() {
        return dated().filter(m -> overlaps(days(m), window)).toList();
    }

    /** Dated, and over before the window opens. */
    public List<ChartMilestone> earlier() {
        return dated().filter(m -> days(m).last().isBefore(window.first())).toList();
    }

    /** Dated, and after the window closes: none, unless the window is wrong. */
    public List<ChartMilestone> later() {
        return dated().filter(m -> days(m).first().isAfter(window.last())).toList();
    }

    /** Without a date. */
    public List<ChartMilestone> undated() {
        return told.stream().filter(m -> m.date() == null).toList();
    }

    /** Periods that the picture shows. */
    public List<ChartPeriod> shownPeriods() {
        return periods.stream()
                .filter(p -> overlaps(p.span().days(seasons), window))
                .toList();
    }

    /** The milestone with this id. */
    public Optional<ChartMilestone> milestone(String id) {
        return milestones.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /**
     * Which end of the tracked line a milestone is, if it is one: the line begins where one period gives way to the
     * next, and ends with the last milestone of the plan, as long
     * as that lies ahead.
     */
    public @Nullable LineEnd lineEnd(ChartMilestone milestone) {
        ImpreciseDate date = milestone.date();
        if (date == null || milestone.status() == Status.CANCELLED) return null;
        if (startsLine(date)) return LineEnd.START;
        return milestone.status() != Status.PASSED && isLast(milestone) ? LineEnd.FINISH : null;
    }

    private boolean isLast(ChartMilestone milestone) {
        return milestones.reversed().stream()
                .filter(m -> m.date() != null && m.status() != Status.CANCELLED)
                .findFirst()
                .filter(milestone::equals)
                .isPresent();
    }

    private boolean startsLine(ImpreciseDate date) {
        return spans().anyMatch(span -> span.end().equals(date))
                && spans().anyMatch(span -> span.start().equals(date));
    }

    private Stream<Interval> spans() {
        return periods.stream()
                .map(ChartPeriod::span)
                .filter(Interval.class::isInstance)
                .map(Interval.class::cast);
    }

    private Stream<ChartMilestone> dated() {
        return told.stream().filter(m -> m.date() != null);
    }

    private DayRange days(ChartMilestone milestone) {
        ImpreciseDate date = milestone.date();
        return date == null ? window : date.days(seasons);
    }

    private static boolean overlaps(DayRange one, DayRange other) {
        return !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }

    private static <T> Comparator<T> byDays(SeasonPolicy seasons, Function<T, @Nullable ImpreciseDate> date) {
        return Comparator.comparing((T row) -> last(date.apply(row), seasons))
                .thenComparing(row -> first(date.apply(row), seasons));
    }

    private static LocalDate first(@Nullable ImpreciseDate date, SeasonPolicy seasons) {
        return date == null ? LocalDate.MAX : date.days(seasons).first();
    }

    private static LocalDate last(@Nullable ImpreciseDate date, SeasonPolicy seasons) {
        return date == null ? LocalDate.MAX : date.days(seasons).last();
    }
}
