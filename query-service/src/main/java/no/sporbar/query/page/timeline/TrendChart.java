package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DayRange;

/**
 * The classic milestone trend: when it was said along the one axis, and for when along the other.
 *
 * @param lines those that are drawn
 * @param today the day on which it is looked at, in Europe/Oslo
 * @param past whether that day is an earlier one than the reader's own
 */
public record TrendChart(String programme, List<TrendLine> lines, LocalDate today, boolean past) {
    public TrendChart {
        lines = List.copyOf(lines);
    }

    /** From the first report until the day of the reader, in whole months. */
    DayRange reported() {
        return months(Stream.concat(marks().map(TrendLine.Mark::reported), Stream.of(today)));
    }

    /** From the first forecast to the last, in whole months. */
    DayRange forecast() {
        return months(marks().flatMap(mark ->
                Stream.of(mark.forecast().first(), mark.forecast().last())));
    }

    private Stream<TrendLine.Mark> marks() {
        return lines.stream().flatMap(line -> line.marks().stream());
    }

    private DayRange months(Stream<LocalDate> days) {
        List<LocalDate> all = days.sorted(Comparator.naturalOrder()).toList();
        LocalDate first = all.isEmpty() ? today : all.getFirst();
        LocalDate last = all.isEmpty() ? today : all.getLast();
        return new DayRange(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }
}
