package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.query.page.timeline.TrendLine.Mark;
import no.sporbar.query.web.Texts;

/**
 * Draws a milestone trend as SVG, once for each width that a screen may have. Lines differ in their strokes, their marks
 * and their numbers, so that nothing hangs on colour; each mark is a link. The table beside it says the same.
 */
public final class TrendDrawing {
    /** As many kinds of stroke and mark as there are. */
    static final int KINDS = 6;

    private static final double NUMBER_LINE = 16;

    private final TrendChart chart;
    private final Texts texts;
    private final TrendLayout layout;
    private final TrendAxes axes;
    private final Svg svg = new Svg();

    private TrendDrawing(TrendChart chart, Texts texts, TrendLayout layout) {
        this.chart = chart;
        this.texts = texts;
        this.layout = layout;
        this.axes = new TrendAxes(svg, chart, texts, layout);
    }

    /** The pictures, as markup that is safe to put into a page. */
    public static List<String> of(TrendChart chart, Texts texts) {
        return List.of(TrendLayout.values()).stream()
                .map(layout -> new TrendDrawing(chart, texts, layout).draw())
                .toList();
    }

    private String draw() {
        open();
        axes.draw();
        Map<Integer, Double> numbers = new TreeMap<>();
        for (TrendLine line : chart.lines()) {
            svg.open("g", "class", "trend-line trend-" + kind(line));
            stroke(line);
            line.marks().forEach(mark -> new TrendMark(svg, axes, line).draw(mark));
            if (!line.marks().isEmpty())
                numbers.put(line.number(), axes.y(line.marks().getLast().middle()));
            svg.close();
        }
        numbers(numbers);
        return svg.close().toString();
    }

    private void open() {
        String id = "trend-" + layout;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline trend timeline-" + layout,
                "viewBox",
                "0 0 " + n(layout.width) + " " + n(layout.height),
                "role",
                "group",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        svg.text("title", texts.say("trend.picture.title", chart.programme()), "id", id + "-title");
        svg.text("desc", texts.say("trend.picture.description", chart.lines().size()), "id", id + "-desc");
    }

    /** From mark to mark; what still stands goes on until the day of the reader. */
    private void stroke(TrendLine line) {
        List<String> way = new ArrayList<>();
        for (Mark mark : line.marks()) way.add(axes.place(line, mark));
        if (way.isEmpty()) return;
        svg.empty("path", "class", "trend-stroke", "d", "M" + String.join("L", way));
        LocalDate today = chart.today();
        if (!line.isOpen() || today.isBefore(line.marks().getLast().reported())) return;
        svg.empty("path", "class", "trend-stroke trend-on", "d", "M" + way.getLast() + "H" + n(axes.x(today)));
    }

    /** At the right edge, each beside the end of its line and none upon another. */
    private void numbers(Map<Integer, Double> heights) {
        double free = 0;
        for (Map.Entry<Integer, Double> number : heights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList()) {
            double y = Math.max(number.getValue() + 5, free);
            free = y + NUMBER_LINE;
            svg.text(
                    "text",
                    Integer.toString(number.getKey()),
                    "class",
                    "trend-number",
                    "x",
                    n(layout.right() + 8),
                    "y",
                    n(y));
        }
    }

    private static int kind(TrendLine line) {
        return (line.number() - 1) % KINDS + 1;
    }
}
