package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet can be told apart in both themes, as WCAG 2.1 AA asks (1.4.3 and 1.4.11). */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("ground", "ground-soft", "ground-card");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void text_stands_out_from_every_ground(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        for (String text : List.of("text", "text-soft", "link", "planned", "passed", "missed", "cancelled")) {
            for (String ground : GROUNDS) reads(colours, text, ground, 4.5);
        }
        for (String ground : List.of("past", "warning", "end", "added", "removed", "assumed")) {
            reads(colours, "text", ground, 4.5);
        }
        reads(colours, "today", "ground", 4.5);
        reads(colours, "head-text", "head", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void what_carries_meaning_without_words_stands_out_too(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        for (String mark : List.of(
                "line-strong", "focus", "planned", "passed", "missed", "cancelled", "period-edge", "end-bar", "today"))
            reads(colours, mark, "ground", 3);
        for (String mark : List.of("planned", "passed", "missed", "end-bar", "today")) reads(colours, mark, "end", 3);
    }

    private static void reads(Map<String, Integer> colours, String one, String other, double least) {
        double first = luminance(Objects.requireNonNull(colours.get(one), one));
        double second = luminance(Objects.requireNonNull(colours.get(other), other));
        double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        assertThat(contrast).as("%s on %s", one, other).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/assets/sporbar.css"));
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, Integer> colours = in(css.substring(0, dark));
        if (theme.equals("dark")) colours.putAll(in(css.substring(dark)));
        return colours;
    }

    private static Map<String, Integer> in(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        return colours;
    }
}
