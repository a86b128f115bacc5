package no.sporbar.benchmarks.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.measure.Latencies;
import no.sporbar.benchmarks.measure.Spread;
import no.sporbar.events.ProgrammeId;

/**
 * Whether a command costs more in a long programme than in a short one. The two take turns, command by command, so that
 * whatever else the machine does meets both alike.
 */
public final class GrowthBenchmark {
    private static final int SHORT = 10;
    private static final int TURNS_EACH = 5;

    private final OwnServer server;
    private final Plan plan;
    private final Consumer<String> progress;

    public GrowthBenchmark(OwnServer server, Plan plan, Consumer<String> progress) {
        this.server = server;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures every kind of command. */
    public GrowthFigures run() {
        try (CommandService service = new CommandService(server, "bench_growth")) {
            progress.accept("growth: a programme of " + plan.grown() + " events");
            GrownProgramme grown = GrownProgramme.of(new ProgrammeId("lang"), plan.grown(), service);
            measure(service, grown, "warm", new Took(), new Took()); // nobody has met these classes yet
            List<Double> revise = new ArrayList<>();
            List<Double> move = new ArrayList<>();
            for (int i = 0; i < plan.repetitions(); i++) {
                progress.accept("growth, repetition " + (i + 1));
                Took revised = new Took();
                Took moved = new Took();
                measure(service, grown, "r" + i, revised, moved);
                revise.add(revised.ratio());
                move.add(moved.ratio());
            }
            return new GrowthFigures(SHORT, plan.grown(), spread(revise), spread(move), GrowthFigures.AIM);
        }
    }

    /** What the same command took in either. */
    private static final class Took {
        private final Latencies inShort = new Latencies();
        private final Latencies inLong = new Latencies();

        double ratio() {
            return median(inLong) / median(inShort);
        }

        private static double median(Latencies latencies) {
            return Latencies.percentile(latencies.all(), 0.5).toNanos();
        }
    }

    /** Many short programmes, a few commands in each, since every command makes a programme longer. */
    private void measure(CommandService service, GrownProgramme grown, String name, Took revised, Took moved) {
        for (int i = 0; i < plan.shortProgrammes(); i++) {
            GrownProgramme small = GrownProgramme.of(new ProgrammeId("kort-" + name + "-" + i), SHORT, service);
            for (int turn = 0; turn < TURNS_EACH; turn++) {
                revised.inShort.add(small.revise(service));
                revised.inLong.add(grown.revise(service));
                moved.inShort.add(small.move(service));
                moved.inLong.add(grown.move(service));
            }
        }
    }

    private static Spread spread(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
