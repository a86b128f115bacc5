package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.endtoend.Sight.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as people see it: in each language, both themes, on a desk and on a phone, with nothing that axe objects to. */
class ScreensE2E {
    private static final String OSLO = "/programmes/oslo-bydelsprosjektet";
    private static final Map<String, String> PAGES = pages();

    @TempDir
    static Path folder;

    static LauncherProcess product;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        product = new LauncherProcess(folder);
        product.start();
        chromium = new Chromium();
        product.awaitLoaded();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    /** All six ways with {@code -Dsporbar.sights=all}; in every build the one that most people see. */
    static Stream<Arguments> ways() {
        Stream<Arguments> always = Stream.of(Arguments.of("nb", Theme.LIGHT, 1280));
        if (!System.getProperty("sporbar.sights", "").equals("all")) return always;
        Stream<Arguments> others = Stream.of(
                Arguments.of("nn", Theme.LIGHT, 360),
                Arguments.of("en", Theme.LIGHT, 360),
                Arguments.of("nb", Theme.DARK, 360),
                Arguments.of("nn", Theme.DARK, 1280),
                Arguments.of("en", Theme.DARK, 360));
        return Stream.concat(always, others);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothing_is_wrong_with_any_page(String language, Theme theme, int width) {
        List<String> flaws = new ArrayList<>();
        try (Sight sight = new Sight(chromium.browser(), language, theme, width)) {
            PAGES.forEach((name, path) -> {
                Response answer = sight.page().navigate(product.web(path).toString());
                if (answer.status() != 200) flaws.add(name + ": " + answer.status());
                sight.flaws().forEach(flaw -> flaws.add(name + ": " + flaw));
                assertThat(sight.page().locator("html").getAttribute("lang")).isEqualTo(language);
                sight.keep(name);
            });
        }
        assertThat(flaws).isEmpty();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("programmes", "/");
        pages.put("overview", OSLO);
        pages.put("earlier", OSLO + "?asAt=150");
        pages.put("shadow", OSLO + "?from=100");
        for (String section : List.of(
                "goals",
                "consultations",
                "decisions",
                "milestones",
                "organisation",
                "worklist",
                "search?q=bydel",
                "trend",
                "replay",
                "changes?from=start",
                "history",
                "redactions",
                "subscribe",
                "wall",
                "widget/milestones")) pages.put(section.replaceAll("\\W.*", ""), OSLO + "/" + section);
        pages.put("goal", OSLO + "/goals/mal-1");
        pages.put("trace", OSLO + "/trace/goal/mal-1");
        pages.put("accessibility", "/accessibility");
        pages.put("help", "/help/office");
        pages.put("ledger", "/ledger");
        pages.put("rebuilds", "/rebuilds");
        return pages;
    }
}
