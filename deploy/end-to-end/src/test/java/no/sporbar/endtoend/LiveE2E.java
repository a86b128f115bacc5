package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
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
              window.shown = 0;
              const look = () => {
                if (window.shown || !document.querySelector('main').textContent.includes(wanted)) return;
                requestAnimationFrame(() => { window.shown = Date.now(); });
              };
              new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
              if (window.shifts) return;
              window.shifts = [];
              const note = each => window.shifts.push(each.value.toFixed(4) + ' ' + each.sources
                  .map(source => source.node && (source.node.nodeName + '.' + source.node.className)).join(' '));
              new PerformanceObserver(list => list.getEntries().filter(each => !each.hadRecentInput).forEach(note))
                  .observe({type: 'layout-shift', buffered: false});
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
            Page page = reader.page();
            page.waitForResponse(answer -> answer.url().contains("/live?"), () -> reader.opens(OSLO + path));
            for (int i = 0; i < TIMES; i++) took.add(move(page));
            assertThat(page.evaluate("window.shifts")).as(name).isEqualTo(List.of());
        }
        System.out.printf(
                "live update of the %s, ms from the command sent and from its answer until shown: %s%n", name, took);
    }

    /** Moves a milestone, and says how long it took from the command, and from its answer, until the page showed it. */
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
        return (shown - sent) + "/" + (shown - answered);
    }

    private static long shown(Page page) {
        return Awaitility.await()
                .atMost(LauncherProcess.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ((Number) page.evaluate("window.shown")).longValue(), shown -> shown > 0);
    }
}
