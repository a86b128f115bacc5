package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Sample.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.sporbar.query.page.timeline.TimelineTable.Group;
import no.sporbar.query.page.timeline.TimelineTable.Row;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelineDrawingTest {
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en-GB"})
    void every_picture_is_well_formed_and_says_what_it_is(String language) throws Exception {
        for (boolean whole : new boolean[] {false, true}) {
            for (Document svg : pictures(Sample.chart(whole), Sample.texts(language))) {
                Element root = svg.getDocumentElement();
                assertThat(root.getAttribute("role")).isEqualTo("img");
                assertThat(texts(svg, "title")).hasSize(1).allMatch(title -> title.contains("Bydelsprosjektet"));
                assertThat(texts(svg, "desc")).hasSize(1);
                assertThat(root.getAttribute("aria-labelledby")).isEqualTo(id(svg, "title"));
                assertThat(root.getAttribute("aria-describedby")).isEqualTo(id(svg, "desc"));
            }
        }
    }

    @Test
    void the_picture_and_the_table_have_the_same_rows() throws Exception {
        for (boolean whole : new boolean[] {false, true}) {
            TimelineChart chart = Sample.chart(whole);
            List<String> inTable = TimelineTable.of(chart, Sample.texts("nb")).stream()
                    .filter(group ->
                            group.key().equals("periods") || group.key().equals("shown"))
                    .flatMap(group -> group.rows().stream())
                    .map(Row::name)
                    .toList();
            for (Document svg : pictures(chart, Sample.texts("nb"))) {
                assertThat(rows(svg)).containsExactlyElementsOf(inTable);
            }
        }
    }

    @Test
    void the_table_has_everything_also_what_the_picture_does_not_show() {
        assertThat(TimelineTable.of(Sample.chart(false), Sample.texts("nb")))
                .extracting(Group::key)
                .containsExactly("periods", "earlier", "shown", "undated");
        assertThat(TimelineTable.of(Sample.chart(false), Sample.texts("nb")).stream()
                        .flatMap(group -> group.rows().stream()))
                .hasSize(Sample.milestones().size() + Sample.periods().size());
    }

    @Test
    void a_day_is_a_diamond_and_a_season_is_a_span_with_soft_ends() throws Exception {
        Document svg = pictures(Sample.chart(false), Sample.texts("nb")).getFirst();
        assertThat(count(svg, "path", "tl-diamond")).isEqualTo(1);
        NodeList fades = svg.getElementsByTagName("linearGradient");
        assertThat(fades.getLength()).isEqualTo(4 + 2);
        assertThat(((Element) fades.item(2).getFirstChild()).getAttribute("stop-opacity"))
                .isEqualTo("0");
    }

    @Test
    void what_is_assumed_is_dashed_and_says_so() throws Exception {
        Document svg = pictures(Sample.chart(false), Sample.texts("nb")).getFirst();
        assertThat(count(svg, "rect", "tl-assumed")).isEqualTo(2);
        assertThat(texts(svg, "text")).anyMatch(text -> text.contains("Antatt"));
        assertThat(count(svg, "path", "tl-dependency tl-dependency-assumed")).isEqualTo(4);
    }

    @Test
    void each_status_has_a_shape_and_a_word_of_its_own() throws Exception {
        List<ChartMilestone> one = List.of(
                milestone("a", "A", Status.PLANNED, "2027-01-01"),
                milestone("b", "B", Status.PASSED, "2027-02-01"),
                milestone("c", "C", Status.MISSED, "2027-03-01"),
                milestone("d", "D", Status.CANCELLED, "2027-04-01"));
        Document svg = pictures(Sample.chart(List.of(), one, true), Sample.texts("en-GB"))
                .getFirst();
        assertThat(String.join("\n", texts(svg, "text"))).contains("Planned", "Passed", "Missed", "Cancelled");
        assertThat(count(svg, "path", "tl-cross")).isEqualTo(1);
        assertThat(count(svg, "circle", "tl-glyph-full")).isEqualTo(1);
    }

    @Test
    void no_text_can_break_out_of_the_picture() throws Exception {
        String hostile = "</text></svg><script>alert(1)</script> & \" ' \u0000\u0008 ]]>";
        List<ChartMilestone> one = List.of(milestone("\"><b>", hostile, Status.PLANNED, "2027"));
        TimelineChart chart = Sample.chart(List.of(), one, true);
        String svg = TimelineDrawing.of(chart, Sample.texts("nb")).getFirst();
        assertThat(svg).doesNotContain("<script").doesNotContain("\u0000");
        assertThat(parse(svg).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void nothing_is_drawn_outside_the_picture() throws Exception {
        for (Document svg : pictures(Sample.chart(true), Sample.texts("nb"))) {
            String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
            NodeList rects = svg.getElementsByTagName("rect");
            IntStream.range(0, rects.getLength())
                    .mapToObj(i -> (Element) rects.item(i))
                    .forEach(rect -> {
                        double x = Double.parseDouble(rect.getAttribute("x"));
                        double width = Double.parseDouble(rect.getAttribute("width"));
                        assertThat(x).isGreaterThanOrEqualTo(0);
                        assertThat(width).isGreaterThanOrEqualTo(0);
                        assertThat(x + width).isLessThanOrEqualTo(Double.parseDouble(box[2]) + 0.1);
                    });
        }
    }

    @Test
    void a_name_is_broken_into_lines_that_fit() {
        String name = "Byrådet kommer tilbake til bystyret med redegjørelse og forslag";
        assertThat(TextLines.of(name, 200, 16))
                .hasSizeGreaterThan(2)
                .allMatch(line -> TextLines.width(line, 16) <= 200);
        assertThat(String.join(" ", TextLines.of(name, 200, 16))).isEqualTo(name);
    }

    private static List<Document> pictures(TimelineChart chart, Texts texts) {
        return TimelineDrawing.of(chart, texts).stream()
                .map(TimelineDrawingTest::parse)
                .toList();
    }

    private static List<String> rows(Document svg) {
        NodeList groups = svg.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .map(group -> String.join(" ", texts(group, "tl-name")))
                .toList();
    }

    private static List<String> texts(Element group, String kind) {
        NodeList texts = group.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .filter(text -> text.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> texts(Document svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static String id(Document svg, String element) {
        return ((Element) svg.getElementsByTagName(element).item(0)).getAttribute("id");
    }

    private static long count(Document svg, String element, String kind) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .filter(i -> ((Element) found.item(i)).getAttribute("class").equals(kind))
                .count();
    }

    private static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }
}
