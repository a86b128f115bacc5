package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.programmefile.LoadResult;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed without warning at random moments during a load, PostgreSQL with it every other time. */
class KilledE2E {
    /** How often; each time costs a start. */
    private static final int KILLS = Integer.getInteger("sporbar.kills", 10);

    private static final int GOALS = 300;

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_and_nothing_is_double() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledE2E: seed " + seed);
        Random random = new Random(seed);
        ProgrammeFile file =
                new ProgrammeFile("killed.yaml", ManyGoals.file(GOALS).getBytes(StandardCharsets.UTF_8));
        ProgrammeFacts facts = ProgrammeFacts.read(file.bytes());
        try (LauncherProcess product = new LauncherProcess(folder)) {
            product.start();
            product.awaitServices();
            AtomicInteger done = new AtomicInteger();
            CompletableFuture<LoadResult> load = CompletableFuture.supplyAsync(() -> load(product, file, done));
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitShareOf(facts.commands() * kill / (KILLS + 1), done, load);
                TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
                assertThat(load)
                        .as("still loading at kill %d, seed %d", kill, seed)
                        .isNotDone();
                product.kill(kill % 2 == 0);
                product.start();
            }
            LoadResult result = load.get(LauncherProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(result.total()).isEqualTo(facts.commands());
            Shown shown = new Shown(product, facts.programme());
            Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> shown.equals(facts));
            assertEachFactOnce(product, facts);
            assertThat(product.stop()).as("stops cleanly in the end").isIn(0, 143);
        }
    }

    /** Every command of the file made exactly one event, so the history has as many as the file has commands. */
    private static void assertEachFactOnce(LauncherProcess product, ProgrammeFacts facts) {
        int events = 0;
        long after = 0;
        while (true) {
            var page = product.json("/api/programmes/" + facts.programme() + "/history?limit=500&after=" + after)
                    .path("events");
            if (page.isEmpty()) break;
            events += page.size();
            after = page.path(page.size() - 1).path("position").asLong();
        }
        assertThat(events).isEqualTo(facts.commands());
    }

    private static LoadResult load(LauncherProcess product, ProgrammeFile file, AtomicInteger done) {
        ServiceAddress service = new ServiceAddress(
                product.commands(""),
                product.token("programkontoret"),
                Locale.forLanguageTag("nb"),
                Duration.ofMinutes(2));
        return new ProgrammeFileLoader(service).load(file, progress -> done.set(progress.done()));
    }

    private static void awaitShareOf(int commands, AtomicInteger done, CompletableFuture<LoadResult> load) {
        Awaitility.await()
                .atMost(LauncherProcess.PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> load.isDone() || done.get() >= commands);
        if (load.isCompletedExceptionally()) load.join();
    }
}
