package no.sporbar.query.page.chart;

import static no.sporbar.query.page.timeline.Svg.n;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.page.chart.SuccessionChart.Line;
import no.sporbar.query.page.timeline.Svg;
import no.sporbar.query.page.timeline.TextLines;
import no.sporbar.query.web.Texts;

/** Draws a succession: names on both sides, and lines between them. The table beside it says the same. */
public final class SuccessionDrawing {
    private static final double PART = 0.39;
    private static final double PADDING = 8;
    private static final double TEXT = 16;
    private static final double LINE = 20;
    private static final double GAP = 8;

    private final SuccessionChart chart;
    private final Texts texts;
    private final Width width;
    private final double column;
    private final Svg svg = new Svg();

    private SuccessionDrawing(SuccessionChart chart, Texts texts, Width width) {
        this.chart = chart;
        this.texts = texts;
        this.width = width;
        this.column = width.units * PART;
    }

    /** A name in its box. */
    private record Box(List<String> words, double top, double height) {
        double middle() {
            return top + height / 2;
        }
    }

    /** The pictures, as markup that is safe to put into a page. */
    public static List<String> of(SuccessionChart chart, Texts texts) {
        return Stream.of(Width.values())
                .map(width -> new SuccessionDrawing(chart, texts, width).draw())
                .toList();
    }

    private String draw() {
        List<Box> before = boxes(chart.before());
        List<Box> after = boxes(chart.after());
        open(Math.max(bottom(before), bottom(after)));
        for (Line line : chart.lines()) line(line, before.get(line.before()), after.get(line.after()));
        for (Box box : before) box(box, 1);
        for (Box box : after) box(box, width.units - column - 1);
        return svg.close().toString();
    }

    private void open(double height) {
        String id = "succession-" + width;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline chart chart-" + width,
                "viewBox",
                "0 0 " + n(width.units) + " " + n(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        svg.text("title", chart.title(), "id", id + "-title");
        svg.text(
                "desc",
                texts.say(
                        "organisation.picture.description",
                        chart.before().size(),
                        chart.after().size()),
                "id",
                id + "-desc");
    }

    private List<Box> boxes(List<String> names) {
        List<Box> boxes = new ArrayList<>();
        double top = 1;
        for (String name : names) {
            List<String> words = TextLines.of(name, column - 2 * PADDING, TEXT);
            double height = words.size() * LINE + PADDING;
            boxes.add(new Box(words, top, height));
            top += height + GAP;
        }
        return boxes;
    }

    private static double bottom(List<Box> boxes) {
        return boxes.isEmpty() ? 0 : boxes.getLast().top() + boxes.getLast().height() + 1;
    }

    private void box(Box box, double x) {
        svg.empty(
                "rect",
                "class",
                "succession-box",
                "x",
                n(x),
                "y",
                n(box.top()),
                "width",
                n(column),
                "height",
                n(box.height()));
        double y = box.top() + LINE - 2;
        for (String words : box.words()) {
            svg.text("text", words, "class", "tl-name", "x", n(x + PADDING), "y", n(y));
            y += LINE;
        }
    }

    private void line(Line line, Box from, Box to) {
        double left = column + 1;
        double right = width.units - column - 1;
        double middle = (left + right) / 2;
        String way = "M" + n(left) + " " + n(from.middle()) + "C" + n(middle) + " " + n(from.middle()) + " " + n(middle)
                + " " + n(to.middle()) + " " + n(right) + " " + n(to.middle());
        svg.empty("path", "class", line.stays() ? "succession succession-stays" : "succession", "d", way);
    }
}
