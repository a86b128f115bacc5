package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.ChartLayout.GLYPH;
import static no.sporbar.query.page.timeline.ChartLayout.HEADER;
import static no.sporbar.query.page.timeline.ChartLayout.META_LINE;
import static no.sporbar.query.page.timeline.ChartLayout.NAME_LINE;
import static no.sporbar.query.page.timeline.ChartLayout.PADDING;
import static no.sporbar.query.page.timeline.Svg.n;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.web.Texts;

/**
 * Draws a timeline as SVG, once for each width that a screen may have; the style sheet shows one of them. Each picture
 * has a title and a description, and says nothing that the table does not say too.
 */
public final class TimelineDrawing {
    private final TimelineChart chart;
    private final Texts texts;
    private final Set<String> marked;

    private TimelineDrawing(TimelineChart chart, Texts texts, Set<String> marked) {
        this.chart = chart;
        this.texts = texts;
        this.marked = marked;
    }

    /** The pictures, as markup that is safe to put into a page. */
    public static List<String> of(TimelineChart chart, Texts texts) {
        return of(chart, texts, Set.of());
    }

    /**
     * The pictures with some of the rows marked.
     *
     * @param marked as in {@code milestone-valg} and {@code period-1}
     */
    public static List<String> of(TimelineChart chart, Texts texts, Set<String> marked) {
        TimelineDrawing drawing = new TimelineDrawing(chart, texts, marked);
        return List.of(ChartLayout.values()).stream().map(drawing::in).toList();
    }

    private String in(ChartLayout layout) {
        List<ChartRow> rows = rows(layout);
        double bottom = rows.isEmpty() ? HEADER : rows.getLast().bottom();
        TimeScale scale = new TimeScale(chart.window(), layout.left, layout.right);
        Svg svg = new Svg();
        String id = "timeline-" + layout;
        open(svg, id, layout, bottom);
        rows.forEach(row -> background(svg, row, layout));
        AxisDrawing axis = new AxisDrawing(svg, scale, texts, rows);
        axis.today(chart.today(), chart.past());
        axis.draw();
        if (!layout.wordsAbove()) new DependencyDrawing(svg, rows, chart.seasons(), scale).draw();
        MarkDrawing marks = new MarkDrawing(svg, id);
        ShadowDrawing shadow = new ShadowDrawing(svg, id);
        if (chart.shadows() != null) shadow.pattern();
        for (int i = 0; i < rows.size(); i++) {
            ChartRow row = rows.get(i);
            svg.open("g", "class", "tl-row tl-" + row.kind() + (row.end() == null ? "" : " tl-end"));
            Extent now = Extent.of(row.date(), chart.seasons(), scale);
            ImpreciseDate before = row.before();
            if (before != null) shadow.draw(before, Extent.of(before, chart.seasons(), scale), now, row.markY());
            marks.draw(row, now, i);
            words(svg, row);
            svg.close();
        }
        mark(svg, rows, layout);
        return svg.close().toString();
    }

    /** A frame around each row that is marked, and a sign before it. */
    private void mark(Svg svg, List<ChartRow> rows, ChartLayout layout) {
        if (marked.isEmpty()) return;
        List<String> keys = Stream.concat(
                        chart.shownPeriods().stream().map(period -> "period-" + period.id()),
                        chart.shown().stream()
                                .filter(milestone -> milestone.date() != null)
                                .map(milestone -> "milestone-" + milestone.id()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            if (!marked.contains(keys.get(i))) continue;
            double top = rows.get(i).top() + 2;
            double bottom = rows.get(i).bottom() - 2;
            svg.empty(
                    "path",
                    "class",
                    "tl-marked",
                    "d",
                    "M2 %1$sH%2$sV%3$sH2Z".formatted(n(top), n(layout.width - 2), n(bottom)));
            svg.empty("path", "class", "tl-marked-sign", "d", "M2 %1$sL14 %1$sL2 %2$sZ".formatted(n(top), n(top + 12)));
        }
    }

    private void open(Svg svg, String id, ChartLayout layout, double bottom) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline timeline-" + layout,
                "viewBox",
                "0 0 " + n(layout.width) + " " + n(bottom + 4),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        svg.text("title", texts.say("timeline.picture.title", chart.programme()), "id", id + "-title");
        svg.text("desc", description(), "id", id + "-desc");
    }

    private String description() {
        String shown = texts.say(
                "timeline.picture.description",
                chart.shown().size(),
                chart.shownPeriods().size(),
                texts.day(chart.window().first()),
                texts.day(chart.window().last()));
        return chart.shadows() == null ? shown : shown + " " + texts.say("timeline.shadow.description");
    }

    private List<ChartRow> rows(ChartLayout layout) {
        TimelineWords words = new TimelineWords(texts);
        List<ChartRow> rows = new ArrayList<>();
        for (ChartPeriod period : chart.shownPeriods()) {
            Shadow shadow =
                    chart.shadows() == null ? Shadow.NONE : chart.shadows().of(period);
            rows.add(ChartRow.of(period, words, nextTop(rows), layout).over(shadow));
        }
        for (ChartMilestone milestone : chart.shown()) {
            ImpreciseDate date = milestone.date();
            if (date == null) continue;
            Shadow shadow =
                    chart.shadows() == null ? Shadow.NONE : chart.shadows().of(milestone);
            rows.add(ChartRow.of(milestone, date, chart.lineEnd(milestone), words, nextTop(rows), layout)
                    .over(shadow));
        }
        return rows;
    }

    private static double nextTop(List<ChartRow> rows) {
        return rows.isEmpty() ? HEADER : rows.getLast().bottom();
    }

    private static void background(Svg svg, ChartRow row, ChartLayout layout) {
        String kind = row.end() == null ? "tl-ground" : "tl-ground tl-ground-end";
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                "0",
                "y",
                n(row.top()),
                "width",
                n(layout.width),
                "height",
                n(row.height()));
        svg.empty("line", "class", "tl-rule", "x1", "0", "x2", n(layout.width), "y1", n(row.top()), "y2", n(row.top()));
        if (row.end() != null) {
            svg.empty("rect", "class", "tl-bar", "x", "0", "y", n(row.top()), "width", "4", "height", n(row.height()));
        }
    }

    private static void words(Svg svg, ChartRow row) {
        double y = row.top() + PADDING + 15;
        StatusGlyph.draw(svg, row.kind(), 15, y - 5);
        for (String line : row.name()) {
            svg.text("text", line, "class", "tl-name", "x", n(GLYPH + 4), "y", n(y));
            y += NAME_LINE;
        }
        for (String line : row.meta()) {
            svg.text("text", line, "class", "tl-meta", "x", n(GLYPH + 4), "y", n(y - 1));
            y += META_LINE;
        }
    }
}
