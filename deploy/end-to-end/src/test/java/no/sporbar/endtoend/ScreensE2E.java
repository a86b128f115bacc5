package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.endtoend.Way.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as people see it: in each language, both themes, on a desk and on a phone, with nothing that axe objects to. */
@ExtendWith(OnScreen.Resolver.class)
class ScreensE2E {
    private static final String OSLO = OnScreen.OSLO;
    private static final Map<String, String> PAGES = pages();

    private final OnScreen screen;

    ScreensE2E(OnScreen screen) {
        this.screen = screen;
    }

    /** In every build as most people see them, the public ones; six ways with {@code -Dsporbar.sights=all}, or one by its name. */
    static Stream<Way> ways() {
        String asked = System.getProperty("sporbar.sights", "some");
        Stream<Way> all = Stream.of(
                Way.USUAL,
                new Way("nn", Theme.LIGHT, 360),
                new Way("en", Theme.LIGHT, 360),
                new Way("nb", Theme.DARK, 360),
                new Way("nn", Theme.DARK, 1280),
                new Way("en", Theme.DARK, 360));
        if (asked.equals("all")) return all;
        return all.filter(way -> asked.equals("some") ? way.equals(Way.USUAL) : asked.equals(way.toString()));
    }

    private static boolean isUsual() {
        return System.getProperty("sporbar.sights", "some").equals("some");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothing_is_wrong_with_any_public_page(Way way) {
        List<String> flaws = new ArrayList<>();
        try (Visitor reader = screen.somebody(way)) {
            PAGES.forEach((name, path) -> {
                Response answer = reader.asksFor(path);
                if (answer.status() != 200) flaws.add(name + ": " + answer.status());
                look(name, reader, flaws);
            });
        }
        assertThat(flaws).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothing_is_wrong_with_any_page_behind_the_login(Way way) {
        assumeThat(isUsual())
                .as(
                        "in every build, journeys look at the pages that they come by; at all of them this looks when asked")
                .isFalse();
        List<String> flaws = new ArrayList<>();
        BehindLogin pages = new BehindLogin(screen);
        for (Somebody who : Somebody.values()) {
            try (Visitor visitor = screen.loggedIn(who, way)) {
                pages.of(who).forEach((name, there) -> {
                    there.accept(visitor);
                    look(name, visitor, flaws);
                });
            }
        }
        assertThat(flaws).isEmpty();
    }

    private static void look(String name, Visitor visitor, List<String> flaws) {
        Sight sight = visitor.sight();
        sight.flaws().forEach(flaw -> flaws.add(name + ": " + flaw));
        assertThat(sight.page().locator("html").getAttribute("lang"))
                .as(name)
                .isEqualTo(sight.way().language());
        sight.keep(name);
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
                "embed",
                "wall",
                "widget/milestones")) pages.put(section.replaceAll("\\W.*", ""), OSLO + "/" + section);
        pages.put("goal", OSLO + "/goals/mal-1");
        pages.put("principle", OSLO + "/principles/styringsstruktur");
        pages.put("consultation", OSLO + "/consultations/ekstern-horing");
        pages.put("decision", OSLO + "/decisions/videre-utredning");
        pages.put("milestone", OSLO + "/milestones/kommunevalg");
        pages.put("trace", OSLO + "/trace/goal/mal-1");
        pages.put("accessibility", "/accessibility");
        pages.put("help", "/help");
        for (String guide : List.of("reader", "office", "auditor", "operator"))
            pages.put("help-" + guide, "/help/" + guide);
        pages.put("search-everywhere", "/search?q=bydel");
        pages.put("ledger", "/ledger");
        pages.put("rebuilds", "/rebuilds");
        return pages;
    }
}
