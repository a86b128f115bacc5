package no.sporbar.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever has a page open sees what is recorded without doing anything, and nothing that they look at moves. How long it takes
 * is printed and not judged: that depends on the machine.
 */
@ExtendWith(OnScreen.Resolver.class)
class LiveE2E {
    private static final String OSLO = OnScreen.OSLO;
    private static final int TIMES = 5;

    /** Nothing is moved twice to the same day. */
    private static final AtomicInteger DAYS = new AtomicInteger(1);

    /** Notes when a text is there, as soon as the page has it, and everything that moves without anybody having touched it. */
    private static final String WATCH = """
            wanted => {
              window.wanted = wanted;
              window.shown = 0;
              if (window.shifts) return;
              const look = () => {
                if (window.shown || !document.querySelector('main').textContent.includes(window.wanted)) return;
                requestAnimationFrame(() => { window.shown = Date.now(); });
              };
              new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
              window.shifts = [];
              const note = each => window.shifts.push(each.value.toFixed(4) + ' ' + each.sources
                  .map(source => source.node && (source.node.nodeName + '.' + source.node.className)).join(' '));
              new PerformanceObserver(list => list.getEntries().filter(each => !each.hadRecentInput).forEach(note))
                  .observe({type: 'layout-shift', buffered: false});
            }""";

    /** When the page was last fetched anew, from and to. */
    private static final String FETCHED = """
            () => {
              const last = performance.getEntriesByType('resource').filter(each => each.initiatorType === 'fetch').at(-1);
              return [last.startTime, last.responseEnd].map(each => Math.round(performance.timeOrigin + each));
            }""";

    private final OnScreen screen;

    LiveE2E(OnScreen screen) {
        this.screen = screen;
    }

    @ParameterizedTest
    @CsvSource({
        "overview, ''",
        "timeline, #timeline",
        "board,    /milestones",
        "wall,     /wall",
    })
    void what_is_recorded_is_shown_and_nothing_moves(String name, String path) {
        List<String> took = new ArrayList<>();
        try (Visitor reader = screen.withMouse()) {
            Page page = listening(reader, OSLO + path);
            for (int i = 0; i < TIMES; i++) took.add(move(page));
            assertThat(page.evaluate("window.shifts")).as(name).isEqualTo(List.of());
        }
        System.out.printf(
                "live update of the %s, ms from the command until its answer, the page told, fetched and shown: %s%n",
                name, took);
    }

    @Test
    void what_would_move_what_somebody_looks_at_waits_until_it_is_asked_for() {
        ServiceAddress service = new ServiceAddress(
                screen.product().commands(""), screen.product().token("programfil"), Locale.forLanguageTag("nb"));
        new ProgrammeFileLoader(service)
                .load(
                        ConditionalWork.recommended("levende")
                                .then("plan-milestone", "milestone: sist, name: Den siste, date: \"2031-05\"")
                                .file(),
                        _ -> {});
        try (Visitor reader = screen.withMouse()) {
            Page page = listening(reader, "/programmes/levende/milestones");
            assertThat(page.locator("main")).containsText("Den siste");
            page.evaluate(WATCH, "Den første");
            screen.product().command("levende", "plan-milestone", """
                    {"milestone": "forst", "name": "Den første", "date": "2030-05", "provenance": {
                    "decidedOn": "2026-11-20", "basis": {"kind": "assumption", "by": "Prøven", "why": "Trengs"}}}""");
            assertThat(page.locator("#live-more")).isVisible();
            assertThat(reader.text("main")).doesNotContain("Den første");
            assertThat(reader.sight().flaws()).isEmpty();
            page.locator("#live-more button").click();
            assertThat(page.locator("main")).containsText("Den første");
            assertThat(page.locator("main")).isFocused();
            assertThat(page.locator("#live-more")).isHidden();
            assertThat(page.evaluate("window.shifts")).isEqualTo(List.of());
        }
    }

    private static Page listening(Visitor reader, String path) {
        reader.page().waitForResponse(answer -> answer.url().contains("/live?"), () -> reader.opens(path));
        return reader.page();
    }

    /** Moves a milestone, and says how long it took until the answer, and until the page was told of it, had it, and showed it. */
    private String move(Page page) {
        int day = DAYS.getAndIncrement();
        String wanted = day + ". februar 2028";
        page.evaluate(WATCH, wanted);
        long sent = System.currentTimeMillis();
        screen.product().command("oslo-bydelsprosjektet", "move-milestone", """
                {"milestone": "ny-bydelsorganisering", "date": "2028-02-%02d", "reason": "Valget er utsatt", "provenance": {
                "decidedOn": "2026-11-20", "basis": {"kind": "assumption", "by": "Prøven", "why": "Trengs"}}}""".formatted(day));
        long answered = System.currentTimeMillis();
        long shown = shown(page);
        List<?> fetched = (List<?>) page.evaluate(FETCHED);
        return LongStream.of(answered, number(fetched.getFirst()), number(fetched.getLast()), shown)
                .mapToObj(at -> Long.toString(at - sent))
                .collect(Collectors.joining("/"));
    }

    private static long number(Object of) {
        return ((Number) of).longValue();
    }

    private static long shown(Page page) {
        return Awaitility.await()
                .atMost(LauncherProcess.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> number(page.evaluate("window.shown")), shown -> shown > 0);
    }
}
