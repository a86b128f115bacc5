package no.sporbar.benchmarks.visible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.commands.Goals;
import no.sporbar.benchmarks.commands.HttpSender;
import no.sporbar.benchmarks.measure.Latencies;
import no.sporbar.events.GoalId;
import no.sporbar.launcher.Launcher;
import no.sporbar.launcher.RunningSporbar;
import no.sporbar.launcher.Settings;

/** Sends commands at a modest pace to a Sporbar that is started as users start it, and watches for each. */
public final class VisibilityBenchmark {
    private static final Duration PACE = Duration.ofMillis(50);
    private static final String FIRST_PROGRAMME = "oslo-bydelsprosjektet";

    private final Path folder;
    private final Plan plan;
    private final Consumer<String> progress;

    public VisibilityBenchmark(Path folder, Plan plan, Consumer<String> progress) {
        this.folder = folder;
        this.plan = plan;
        this.progress = progress;
    }

    /** Watches the commands, having watched as many before that do not count. */
    public VisibilityFigures run() throws IOException {
        progress.accept("starting everything");
        try (RunningSporbar sporbar = Launcher.start(Settings.onFreePorts(folder))) {
            String token = Files.readString(sporbar.tokens().resolve(Goals.ACTOR + ".token"))
                    .strip();
            HttpSender sender = new HttpSender(sporbar.commands(), token);
            ReadApi read = new ReadApi(sporbar.web());
            sender.send(Goals.start());
            sender.send(Goals.source());
            progress.accept("watching " + plan.watched() + " commands on their way");
            Latencies latencies = new Latencies();
            long next = System.nanoTime();
            for (int i = 0; i < 2 * plan.watched(); i++) {
                while (System.nanoTime() < next) LockSupport.parkNanos(next - System.nanoTime());
                long took = watch(sender, read, i);
                if (i >= plan.watched()) latencies.add(took);
                next = Math.max(next + PACE.toNanos(), System.nanoTime());
            }
            progress.accept("walking from every wording of the first programme");
            return VisibilityFigures.of(latencies.all(), walks(read));
        }
    }

    /** From each goal and principle in turn. */
    private long[] walks(ReadApi read) throws IOException {
        List<String> wordings = read.wordings(FIRST_PROGRAMME);
        Latencies latencies = new Latencies();
        for (int i = 0; i < 2 * plan.watched(); i++) {
            long before = System.nanoTime();
            read.get("api/programmes/" + FIRST_PROGRAMME + "/trace/" + wordings.get(i % wordings.size()));
            if (i >= plan.watched()) latencies.add(System.nanoTime() - before);
        }
        return latencies.all();
    }

    private static long watch(HttpSender sender, ReadApi read, int n) throws IOException {
        GoalId goal = new GoalId("g" + n);
        sender.send(Goals.propose(goal, n));
        long accepted = System.nanoTime();
        read.await(Goals.PROGRAMME, goal);
        return System.nanoTime() - accepted;
    }
}
