package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import no.sporbar.events.DayRange;
import no.sporbar.query.page.timeline.TrendLine.Mark;
import no.sporbar.query.web.Texts;

/** The two axes of a trend, and the diagonal on which what is forecast is there. */
final class TrendAxes {
    private static final double ROOM_FOR_A_LABEL = 46;
    private static final double ROOM_FOR_A_ROW = 22;

    /** Marks of several lines on the same day stand beside each other. */
    private static final double BESIDE = 4;

    private final Svg svg;
    private final TrendChart chart;
    private final Texts texts;
    private final TrendLayout layout;
    private final TimeScale across;
    private final TimeScale up;

    TrendAxes(Svg svg, TrendChart chart, Texts texts, TrendLayout layout) {
        this.svg = svg;
        this.chart = chart;
        this.texts = texts;
        this.layout = layout;
        this.across = new TimeScale(chart.reported(), layout.left, layout.right());
        this.up = new TimeScale(chart.forecast(), TrendLayout.TOP, layout.bottom());
    }

    double x(LocalDate day) {
        return across.x(day);
    }

    /** Later is higher. */
    double y(LocalDate day) {
        return TrendLayout.TOP + layout.bottom() - up.x(day);
    }

    double x(TrendLine line, Mark mark) {
        int many = Math.min(chart.lines().size(), TrendDrawing.KINDS);
        double beside = ((line.number() - 1) % TrendDrawing.KINDS - (many - 1) / 2.0) * BESIDE;
        return Math.clamp(x(mark.reported()) + beside, layout.left + 2, layout.right() - 2);
    }

    String place(TrendLine line, Mark mark) {
        return n(x(line, mark)) + " " + n(y(mark.middle()));
    }

    void draw() {
        svg.empty(
                "rect",
                "class",
                "trend-field",
                "x",
                n(layout.left),
                "y",
                n(TrendLayout.TOP),
                "width",
                n(layout.right() - layout.left),
                "height",
                n(layout.bottom() - TrendLayout.TOP));
        for (LocalDate day : steps(up, ROOM_FOR_A_ROW)) row(day);
        for (LocalDate day : steps(across, ROOM_FOR_A_LABEL)) column(day);
        reached();
        svg.text("text", texts.say("trend.axis.up"), "class", "tl-month", "x", "0", "y", "14");
        svg.text(
                "text",
                texts.say("trend.axis.across"),
                "class",
                "tl-month",
                "x",
                n(layout.right()),
                "y",
                n(layout.height - 3),
                "text-anchor",
                "end");
    }

    private void row(LocalDate day) {
        double y = y(day);
        svg.empty("path", "class", "tl-rule", "d", "M%s %sH%s".formatted(n(layout.left), n(y), n(layout.right())));
        label(day, layout.left - 5, y + 4, "end");
    }

    private void column(LocalDate day) {
        double x = x(day);
        svg.empty("path", "class", "tl-rule", "d", "M%s %sV%s".formatted(n(x), n(TrendLayout.TOP), n(layout.bottom())));
        if (x + ROOM_FOR_A_LABEL / 2 <= layout.right()) label(day, x, layout.bottom() + 16, "start");
    }

    private void label(LocalDate day, double x, double y, String anchor) {
        boolean year = day.getMonthValue() == 1;
        String text = year ? Integer.toString(day.getYear()) : texts.shortMonth(day) + " " + day.getYear() % 100;
        svg.text(
                "text",
                year ? text : text.replaceFirst(" (\\d)$", " 0$1"),
                "class",
                year ? "trend-year" : "tl-month",
                "x",
                n(x),
                "y",
                n(y),
                "text-anchor",
                anchor);
    }

    /** Where the day that is forecast is the day that it is said on. */
    private void reached() {
        LocalDate from = later(chart.reported().first(), chart.forecast().first());
        LocalDate to = earlier(chart.reported().last(), chart.forecast().last());
        if (!from.isBefore(to)) return;
        svg.empty(
                "path",
                "class",
                "trend-reached",
                "d",
                "M%s %sL%s %s".formatted(n(x(from)), n(y(from)), n(x(to)), n(y(to))));
    }

    /** As many months, quarters or years as there is room for. */
    private static List<LocalDate> steps(TimeScale scale, double room) {
        DayRange window = scale.window();
        int months = 1;
        for (int step : List.of(1, 3, 6, 12, 24, 60, 120, 600, 1200)) {
            months = step;
            if (scale.perDay() * 30 * step >= room) break;
        }
        int every = months;
        return YearMonth.from(window.first())
                .atDay(1)
                .datesUntil(window.last().plusDays(1), Period.ofMonths(1))
                .filter(day -> (day.getYear() * 12L + day.getMonthValue() - 1) % every == 0)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
