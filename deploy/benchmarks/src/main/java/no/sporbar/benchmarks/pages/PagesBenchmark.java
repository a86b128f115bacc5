package no.sporbar.benchmarks.pages;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.measure.Latencies;
import no.sporbar.benchmarks.pages.PageFigures.Taken;
import no.sporbar.benchmarks.pages.PageFigures.Visited;

/**
 * Asks the running query service for every public page, each in turn: of a large programme, of small ones and of all. By half as
 * many visits the service is still compiled while it answers.
 */
public final class PagesBenchmark {

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;

    public PagesBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures, having asked as often before that does not count. */
    public PageFigures run() {
        int large = Math.min(LargeProgramme.EVENTS, plan.recorded() / 2);
        progress.accept("writing a ledger of " + plan.recorded() + " entries, and folding it");
        try (ServedLedger ledger = new ServedLedger(server, plan.recorded(), large);
                Browsing browsing = new Browsing(ledger.web())) {
            server.checkpoint();
            List<Visiting> pages = PublicPage.all().stream()
                    .map(page -> new Visiting(page, ledger, browsing))
                    .toList();
            progress.accept("asking for " + pages.size() + " pages");
            RandomGenerator random = new SplittableRandom(11);
            for (int i = 0; i < 2 * plan.visited(); i++)
                for (Visiting each : pages) each.once(random, i >= plan.visited());
            return PageFigures.of(
                    plan.recorded(),
                    large,
                    pages.stream().map(Visiting::visited).toList());
        }
    }

    /** One page, and what it took. */
    private static final class Visiting {
        private final PublicPage page;
        private final ServedLedger ledger;
        private final Browsing browsing;
        private final Latencies now = new Latencies();
        private final Latencies past = new Latencies();

        Visiting(PublicPage page, ServedLedger ledger, Browsing browsing) {
            this.page = page;
            this.ledger = ledger;
            this.browsing = browsing;
        }

        void once(RandomGenerator random, boolean counts) {
            took(now, counts, page.of(ledger.anySmall(random)));
            if (page.hasPast()) took(past, counts, page.of(ledger.anySmall(random), ledger.anyPosition(random)));
        }

        private void took(Latencies latencies, boolean counts, String path) {
            long before = System.nanoTime();
            browsing.get(path);
            if (counts) latencies.add(System.nanoTime() - before);
        }

        Visited visited() {
            double[] kilobytes = browsing.kilobytes(page.of(ServedLedger.SMALL));
            return new Visited(
                    page.name(),
                    Taken.of(now.all()),
                    page.hasPast() ? Taken.of(past.all()) : null,
                    kilobytes[0],
                    kilobytes[1]);
        }
    }
}
