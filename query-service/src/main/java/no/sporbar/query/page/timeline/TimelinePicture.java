package no.sporbar.query.page.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.query.web.Texts;

/**
 * The timeline as a file of its own: the picture for a desk, with its size, its ground and its style within, so that it looks
 * the same wherever it is opened. It names nothing outside itself.
 *
 * @param svg the whole text of the file
 */
public record TimelinePicture(String svg, double width, double height) {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    /** Where the drawing proper begins: after its name and description, which come first. */
    private static final String DESCRIBED = "</desc>";

    private static final String STYLE = style();

    /** What it says of itself to whoever cannot see it. */
    public static String description(TimelineChart chart, Texts texts) {
        return texts.say(
                "export.picture",
                chart.shown().size(),
                chart.shownPeriods().size(),
                texts.day(chart.window().first()),
                texts.day(chart.window().last()));
    }

    /** The picture of a chart. */
    public static TimelinePicture of(TimelineChart chart, Texts texts) {
        String drawing = TimelineDrawing.of(chart, texts).get(ChartLayout.WIDE.ordinal());
        Matcher size = SIZE.matcher(drawing);
        if (!size.find()) throw new IllegalStateException("a drawing without a size");
        String area = "width=\"%s\" height=\"%s\"".formatted(size.group(1), size.group(2));
        int words = drawing.indexOf("<desc");
        int proper = drawing.indexOf(DESCRIBED) + DESCRIBED.length();
        String text = "<svg xml:lang=\"" + texts.say("language.code") + "\" " + area
                + drawing.substring("<svg".length(), words)
                + new Svg().text("desc", description(chart, texts), "id", "timeline-" + ChartLayout.WIDE + "-desc")
                + "<style type=\"text/css\">\n" + STYLE + "</style><rect class=\"tl-paper\" " + area + "/>"
                + drawing.substring(proper);
        return new TimelinePicture(text, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(TimelinePicture.class.getResourceAsStream("picture.css"), "picture.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
