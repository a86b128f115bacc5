package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold structure; words come from the message bundles, and nothing is run or styled inline. */
class TemplatesTest {
    private static final Set<String> SPOKEN = Set.of("alt", "title", "placeholder", "aria-label", "label");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_holds_text(Path template) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Element element : parsed(template).getAllElements()) {
            if (!element.ownText().isBlank()) texts.add(element.ownText());
            element.attributes().forEach(attribute -> {
                if (SPOKEN.contains(attribute.getKey()) && !attribute.getValue().isBlank())
                    texts.add(attribute.getValue());
            });
        }
        assertThat(texts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_has_script_or_style_inside_it(Path template) throws IOException {
        for (Element element : parsed(template).getAllElements()) {
            assertThat(element.tagName()).isNotEqualTo("style");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .doesNotStartWith("hx-on")
                        .isNotEqualTo("style");
                assertThat(attribute.getValue()).doesNotStartWith("javascript:");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void only_the_drawn_timeline_is_put_in_unescaped(Path template) throws IOException {
        for (Element element : parsed(template).getAllElements()) {
            if (element.hasAttr("th:utext"))
                assertThat(element.attr("th:utext")).isEqualTo("${picture}");
        }
    }

    private static Document parsed(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
    }
}
