package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.MilestoneRow.Status;

/** Which stretch of time to show, in whole months with one month of air after the last date. */
record ChartWindow(List<ChartPeriod> periods, List<ChartMilestone> milestones, SeasonPolicy seasons, LocalDate today) {
    /** Years have four digits. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Everything, from the first date to the last. */
    DayRange wholeHistory() {
        return around(allDays());
    }

    /** From the first milestone that is still planned to the last date; everything when nothing is planned. */
    DayRange trackedLine() {
        return plannedDays()
                .map(DayRange::first)
                .filter(known())
                .min(Comparator.naturalOrder())
                .map(start -> around(allDays().stream()
                        .filter(days -> !days.last().isBefore(start))
                        .map(days -> days.first().isBefore(start) ? new DayRange(start, days.last()) : days)
                        .toList()))
                .orElseGet(this::wholeHistory);
    }

    /** A window that was made for some days, opened so far that it shows others too. */
    static DayRange opened(DayRange window, Stream<DayRange> more) {
        List<LocalDate> ends = ends(more.toList())
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .toList();
        LocalDate first = ends.stream().min(Comparator.naturalOrder()).orElse(window.first());
        LocalDate last = ends.stream().max(Comparator.naturalOrder()).orElse(window.last());
        return new DayRange(
                first.isBefore(window.first()) ? first.withDayOfMonth(1) : window.first(),
                last.isAfter(window.last()) ? last.withDayOfMonth(last.lengthOfMonth()) : window.last());
    }

    private Stream<DayRange> plannedDays() {
        return milestones.stream()
                .filter(m -> m.status() == Status.PLANNED)
                .flatMap(m -> Stream.ofNullable(m.date()))
                .map(date -> date.days(seasons));
    }

    private List<DayRange> allDays() {
        List<ImpreciseDate> dates = new ArrayList<>();
        periods.forEach(p -> dates.add(p.span()));
        milestones.stream().flatMap(m -> Stream.ofNullable(m.date())).forEach(dates::add);
        return dates.stream().map(date -> date.days(seasons)).toList();
    }

    private DayRange around(List<DayRange> days) {
        LocalDate first = ends(days).min(Comparator.naturalOrder()).orElse(today);
        LocalDate last = ends(days).max(Comparator.naturalOrder()).orElse(today);
        LocalDate end = last.isAfter(LAST.minusMonths(1)) ? LAST : last.plusMonths(1);
        LocalDate start = first.isBefore(FIRST) ? FIRST : first;
        return new DayRange(start.withDayOfMonth(1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    private static Stream<LocalDate> ends(List<DayRange> days) {
        return days.stream().flatMap(d -> Stream.of(d.first(), d.last())).filter(known());
    }

    private static Predicate<LocalDate> known() {
        return day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }
}
