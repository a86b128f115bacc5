package no.sporbar.benchmarks.rebuild;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.projection.AsideTables;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import no.sporbar.query.projection.RebuildReached;
import no.sporbar.query.rebuild.RebuildSettings;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/**
 * The product's part of the measurement in a process of its own, whose heap is as small as the product promises. It rebuilds
 * once for each line that it is given, and answers with the seconds.
 */
public final class RebuildProcess {
    private static final String HEAP = "-Xmx512m";
    private static final String ANSWER = "seconds ";
    private static final String PROJECTIONS = "no.sporbar.query";
    /** As the query service has it where nobody says otherwise. */
    private static final int PAGE = 5_000;

    private static final RebuildSettings SETTINGS = new RebuildSettings(0, 30_000, 0, Duration.ofSeconds(1));

    private RebuildProcess() {}

    /** The process as its parent sees it. */
    static final class Child implements AutoCloseable {
        private final Process process;
        private final BufferedReader answers;

        private Child(Process process) {
            this.process = process;
            this.answers = process.inputReader(StandardCharsets.UTF_8);
        }

        /** Rebuilds everything and says how many seconds that took. */
        double rebuild(int events) {
            try {
                process.outputWriter(StandardCharsets.UTF_8)
                        .append(events + "\n")
                        .flush();
                for (String line = answers.readLine(); line != null; line = answers.readLine())
                    if (line.startsWith(ANSWER)) return Double.parseDouble(line.substring(ANSWER.length()));
                throw new IllegalStateException("the rebuild ended without an answer");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    static Child start(String url, String user) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            return new Child(new ProcessBuilder(
                            java.toString(),
                            HEAP,
                            "-cp",
                            System.getProperty("java.class.path"),
                            RebuildProcess.class.getName(),
                            url,
                            user)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rebuilds until the parent says no more. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader wanted = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (CopiedLedger ledger = new CopiedLedger(arguments[0], arguments[1])) {
            for (String line = wanted.readLine(); line != null; line = wanted.readLine())
                System.out.println(ANSWER + rebuild(ledger, Integer.parseInt(line)));
        }
    }

    /** From nothing to the new tables being in use; nobody takes anything in meanwhile. */
    private static double rebuild(CopiedLedger ledger, int events) {
        JdbcTemplate jdbc = ledger.jdbc();
        Projections projections = new Projections(jdbc, projections());
        AsideTables tables = new AsideTables(jdbc);
        Rebuild.Means means = SETTINGS.means(PAGE);
        tables.dropOld(projections.names());
        long start = System.nanoTime();
        tables.begin(projections.names());
        new RebuildReached(jdbc).begin(null);
        Rebuild rebuild = new Rebuild(jdbc, ledger.copy(), projections, ledger.transaction(), means);
        Rebuild.Result result = rebuild.beside(Rebuild.Watch.NOTHING);
        rebuild.index(() -> true);
        ledger.transaction().executeWithoutResult(_ -> tables.swap(projections.names()));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf("folded in %s, in use after %.1f s%n", result.took(), seconds);
        if (result.events() != events || !result.failed().isEmpty())
            throw new IllegalStateException("not all was folded: " + result);
        return seconds;
    }

    /** All that there are, found as the service finds them. */
    private static List<Projection<?, ?>> projections() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        List<Projection<?, ?>> found = new ArrayList<>();
        for (BeanDefinition each : scan.findCandidateComponents(PROJECTIONS))
            found.add((Projection<?, ?>) BeanUtils.instantiateClass(
                    ClassUtils.resolveClassName(String.valueOf(each.getBeanClassName()), null)));
        return found;
    }
}
