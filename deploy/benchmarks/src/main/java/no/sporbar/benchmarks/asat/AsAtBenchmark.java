package no.sporbar.benchmarks.asat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.asat.AsAtFigures.InLedger;
import no.sporbar.benchmarks.asat.AsAtFigures.Taken;
import no.sporbar.benchmarks.measure.Latencies;

/** Asks for timelines now, in the past and on a day, of a ledger and of one a tenth as large, each question in turn. */
public final class AsAtBenchmark {
    private static final String DAY = "2026-01-01";

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;

    public AsAtBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures, having asked as often before that does not count. */
    public AsAtFigures run() {
        int few = Math.max(1, plan.recorded() / 10);
        progress.accept("writing ledgers of " + few + " and " + plan.recorded() + " entries to ask");
        try (AskedLedger small = new AskedLedger(server, "bench_asat_small", few);
                AskedLedger large = new AskedLedger(server, "bench_asat", plan.recorded())) {
            server.checkpoint();
            Asking inSmall = new Asking(small, few);
            Asking inLarge = new Asking(large, plan.recorded());
            progress.accept("asking for timelines as at any position");
            RandomGenerator random = new SplittableRandom(5);
            for (int i = 0; i < 2 * plan.asked(); i++)
                for (Asking each : List.of(inSmall, inLarge)) each.once(random, i >= plan.asked());
            return AsAtFigures.of(inSmall.figures(), inLarge.figures());
        }
    }

    /** All questions to one ledger, and what they took. */
    private static final class Asking {
        private final AskedLedger ledger;
        private final int entries;
        private final Latencies now = new Latencies();
        private final Latencies past = new Latencies();
        private final Latencies onDay = new Latencies();

        Asking(AskedLedger ledger, int entries) {
            this.ledger = ledger;
            this.entries = entries;
        }

        void once(RandomGenerator random, boolean counts) {
            took(now, counts, () -> ledger.now(random));
            took(past, counts, () -> ledger.past(random, null));
            took(onDay, counts, () -> ledger.past(random, DAY));
        }

        private static void took(Latencies latencies, boolean counts, Runnable question) {
            long before = System.nanoTime();
            question.run();
            if (counts) latencies.add(System.nanoTime() - before);
        }

        InLedger figures() {
            return new InLedger(entries, Taken.of(now.all()), Taken.of(past.all()), Taken.of(onDay.all()));
        }
    }
}
