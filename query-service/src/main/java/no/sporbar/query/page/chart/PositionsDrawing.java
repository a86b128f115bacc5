package no.sporbar.query.page.chart;

import static no.sporbar.query.page.timeline.Svg.n;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Position;
import no.sporbar.query.page.chart.PositionsChart.Bar;
import no.sporbar.query.page.timeline.Svg;
import no.sporbar.query.web.Texts;

/** Draws positions as bars, one for each kind of respondent. A part says its position by a sign too, where it has room. */
public final class PositionsDrawing {
    private static final double EDGE = 4;
    private static final double WORDS = 24;
    private static final double BAR = 30;
    private static final double ROW = WORDS + BAR + 14;
    private static final double ROOM_FOR_SIGN = 52;

    private final PositionsChart chart;
    private final Texts texts;
    private final Width width;
    private final Svg svg = new Svg();

    private PositionsDrawing(PositionsChart chart, Texts texts, Width width) {
        this.chart = chart;
        this.texts = texts;
        this.width = width;
    }

    /** The pictures, as markup that is safe to put into a page. */
    public static List<String> of(PositionsChart chart, Texts texts) {
        return Stream.of(Width.values())
                .map(width -> new PositionsDrawing(chart, texts, width).draw())
                .toList();
    }

    private String draw() {
        String id = chart.id() + "-" + width;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline chart chart-" + width,
                "viewBox",
                "0 0 " + n(width.units) + " " + n(ROW * chart.bars().size()),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
        svg.text("title", chart.title(), "id", id + "-title");
        svg.text("desc", texts.say("consultation.picture.description"), "id", id + "-desc");
        double y = 0;
        for (Bar bar : chart.bars()) {
            bar(bar, y);
            y += ROW;
        }
        return svg.close().toString();
    }

    private void bar(Bar bar, double y) {
        String words = texts.say("consultation.picture.bar", bar.name(), texts.number(bar.total()));
        svg.text("text", words, "class", "tl-name", "x", n(EDGE), "y", n(y + WORDS - 7));
        double scale = (width.units - 2 * EDGE) / Math.max(1, chart.most());
        double x = EDGE;
        for (Position position : Position.values()) {
            int count = bar.counts().getOrDefault(position, 0);
            if (count == 0) continue;
            part(position, count, x, y + WORDS, count * scale);
            x += count * scale;
        }
    }

    private void part(Position position, int count, double x, double y, double wide) {
        svg.empty(
                "rect",
                "class",
                "position position-" + position,
                "x",
                n(x),
                "y",
                n(y),
                "width",
                n(wide),
                "height",
                n(BAR));
        String number = texts.number(count);
        String label = wide < ROOM_FOR_SIGN ? number : texts.say("consultation.sign." + position) + " " + number;
        svg.text("text", label, "class", "position-count", "x", n(x + wide / 2), "y", n(y + BAR / 2 + 5));
    }
}
