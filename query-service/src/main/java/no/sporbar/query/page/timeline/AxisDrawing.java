package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.ChartLayout.HEADER;
import static no.sporbar.query.page.timeline.Svg.n;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sporbar.query.web.Texts;

/** Draws the axis: years always, quarters where there is room for them, and the line of today. */
record AxisDrawing(Svg svg, TimeScale scale, Texts texts, List<ChartRow> rows) {
    private static final double ROOM_FOR_A_YEAR = 44;
    private static final double ROOM_FOR_A_MONTH = 30;

    void draw() {
        if (quartersFit()) quarters().forEach(this::quarter);
        int step = yearStep();
        years().filter(year -> year.getYear() % step == 0).forEach(this::year);
        LocalDate start = scale.window().first();
        if (start.getDayOfYear() > 1 && scale.x(start.withDayOfYear(1).plusYears(1)) - scale.left() > ROOM_FOR_A_YEAR) {
            yearLabel(start, scale.left());
        }
    }

    void today(LocalDate today, boolean past) {
        if (!scale.shows(today)) return;
        double x = scale.x(today);
        line("tl-today", x, 20);
        String label = texts.say(past ? "timeline.that-day" : "timeline.today");
        double half = TextLines.width(label, ChartLayout.META_SIZE) / 2;
        double at = Math.clamp(x, scale.left() + half, scale.right() - half);
        svg.text("text", label, "class", "tl-today-label", "x", n(at), "y", "14", "text-anchor", "middle");
    }

    private void quarter(LocalDate day) {
        double x = scale.x(day);
        line("tl-quarter", x, HEADER - 6);
        if (x + ROOM_FOR_A_MONTH > scale.right()) return;
        svg.text("text", texts.shortMonth(day), "class", "tl-month", "x", n(x + 3), "y", n(HEADER - 8));
    }

    private void year(LocalDate day) {
        double x = scale.x(day);
        line("tl-year", x, 26);
        boolean atTheEnd = x + ROOM_FOR_A_YEAR > scale.right();
        if (!atTheEnd) yearLabel(day, x);
        else if (scale.perDay() * 365 > ROOM_FOR_A_YEAR) yearBefore(day, x);
    }

    /** One line down through the header and every row, with gaps where words stand. */
    private void line(String kind, double x, double top) {
        StringBuilder path = new StringBuilder("M%s %sV%s".formatted(n(x), n(top), n(HEADER)));
        for (ChartRow row : rows) path.append("M%s %sV%s".formatted(n(x), n(row.axisTop()), n(row.bottom())));
        svg.empty("path", "class", kind, "d", path.toString());
    }

    private void yearBefore(LocalDate day, double x) {
        String year = Integer.toString(day.getYear());
        svg.text("text", year, "class", "tl-year-label", "x", n(x - 3), "y", "38", "text-anchor", "end");
    }

    private void yearLabel(LocalDate day, double x) {
        svg.text("text", Integer.toString(day.getYear()), "class", "tl-year-label", "x", n(x + 3), "y", "38");
    }

    private Stream<LocalDate> quarters() {
        LocalDate first = scale.window().first();
        long months = ChronoUnit.MONTHS.between(first, scale.window().last()) + 1;
        return IntStream.range(0, (int) months).mapToObj(first::plusMonths).filter(day -> day.getMonthValue() % 3 == 1);
    }

    private Stream<LocalDate> years() {
        LocalDate first = scale.window().first().withDayOfYear(1);
        return first.datesUntil(scale.window().last(), Period.ofYears(1)).filter(scale::shows);
    }

    private boolean quartersFit() {
        return scale.perDay() * 90 >= ROOM_FOR_A_MONTH;
    }

    private int yearStep() {
        double year = scale.perDay() * 365;
        return IntStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000)
                .filter(step -> step * year >= ROOM_FOR_A_YEAR)
                .findFirst()
                .orElse(2500);
    }
}
