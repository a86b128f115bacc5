package no.sporbar.query.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.sporbar.query.page.chart.SuccessionChart.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Two columns of names and the lines between. */
class SuccessionDrawingTest {
    @Test
    void every_name_has_a_box_and_every_succession_a_line() {
        SuccessionChart chart = new SuccessionChart(
                "Etterfølgere",
                List.of("Bydel Grorud", "Bydel Stovner", "Bydel Frogner"),
                List.of("Bydel Groruddalen", "Bydel Frogner"),
                List.of(new Line(0, 0, false), new Line(1, 0, false), new Line(2, 1, true)));
        for (String svg : SuccessionDrawing.of(chart, PositionsDrawingTest.texts())) {
            Document picture = Jsoup.parse(svg, "", Parser.xmlParser());
            assertThat(picture.select("rect.succession-box")).hasSize(5);
            assertThat(picture.select("path.succession")).hasSize(3);
            assertThat(picture.select("path.succession-stays")).hasSize(1);
            assertThat(String.join(" ", picture.select("text").eachText()))
                    .isEqualTo("Bydel Grorud Bydel Stovner Bydel Frogner Bydel Groruddalen Bydel Frogner");
        }
    }

    @Test
    void what_is_too_much_to_read_is_not_drawn() {
        List<String> many = Collections.nCopies(SuccessionChart.MOST + 1, "Bydel");
        assertThat(new SuccessionChart("", many, List.of("Oslo"), List.of()).fits())
                .isFalse();
        assertThat(new SuccessionChart("", List.of("Oslo"), List.of("Oslo"), List.of()).fits())
                .isTrue();
        assertThat(new SuccessionChart("", List.of(), List.of(), List.of()).fits())
                .isFalse();
    }
}
