package no.sporbar.query.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.events.Position;
import no.sporbar.query.page.chart.PositionsChart.Bar;
import no.sporbar.query.web.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Bars that can be read without colours. */
class PositionsDrawingTest {
    private static final PositionsChart CHART = new PositionsChart(
            "positions-1",
            "Spørsmål 1 <b>",
            List.of(
                    new Bar("Bydeler", Map.of(Position.SUPPORTS, 6, Position.POSITIVE, 7, Position.SCEPTICAL, 2)),
                    new Bar("Etater", Map.of(Position.OPPOSES, 1))));

    static Texts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, Locale.ROOT);
    }

    private static List<Document> pictures() {
        return PositionsDrawing.of(CHART, texts()).stream()
                .map(svg -> Jsoup.parse(svg, "", Parser.xmlParser()))
                .toList();
    }

    @Test
    void there_is_a_picture_for_each_width_and_each_has_its_own_ids_and_a_name() {
        assertThat(pictures()).hasSize(2);
        for (Document picture : pictures()) {
            Element svg = picture.expectFirst("svg");
            assertThat(picture.expectFirst("#" + svg.attr("aria-labelledby")).text())
                    .isEqualTo("Spørsmål 1 <b>");
            assertThat(picture.getElementById(svg.attr("aria-describedby"))).isNotNull();
        }
        assertThat(pictures().getFirst().expectFirst("svg").attr("aria-labelledby"))
                .isNotEqualTo(pictures().getLast().expectFirst("svg").attr("aria-labelledby"));
    }

    @Test
    void the_longest_bar_fills_the_width_and_the_parts_stand_in_the_order_of_the_positions() {
        Document wide = pictures().getFirst();
        List<Element> parts = wide.select("rect");
        assertThat(parts.stream().map(part -> part.attr("class")))
                .containsExactly(
                        "position position-supports",
                        "position position-positive",
                        "position position-sceptical",
                        "position position-opposes");
        double first = parts.stream()
                .limit(3)
                .mapToDouble(part -> Double.parseDouble(part.attr("width")))
                .sum();
        assertThat(first).isBetween(671.0, 673.0);
        assertThat(wide.select(".tl-name").eachText()).containsExactly("Bydeler: 15", "Etater: 1");
    }

    @Test
    void a_part_says_its_position_by_a_sign_where_it_has_room() {
        assertThat(pictures().getFirst().select(".position-count").eachText())
                .containsExactly("++ 6", "+ 7", "– 2", "1");
    }
}
