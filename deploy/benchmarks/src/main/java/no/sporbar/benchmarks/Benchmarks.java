package no.sporbar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.sporbar.benchmarks.asat.AsAtBenchmark;
import no.sporbar.benchmarks.asat.AsAtFigures;
import no.sporbar.benchmarks.commands.CommandsBenchmark;
import no.sporbar.benchmarks.commands.GrowthBenchmark;
import no.sporbar.benchmarks.commands.GrowthFigures;
import no.sporbar.benchmarks.commands.SigningBenchmark;
import no.sporbar.benchmarks.commands.SigningFigures;
import no.sporbar.benchmarks.pages.PageFigures;
import no.sporbar.benchmarks.pages.PagesBenchmark;
import no.sporbar.benchmarks.proof.ProofBenchmark;
import no.sporbar.benchmarks.proof.ProofFigures;
import no.sporbar.benchmarks.rebuild.RebuildBenchmark;
import no.sporbar.benchmarks.rebuild.RebuildFigures;
import no.sporbar.benchmarks.report.Figures;
import no.sporbar.benchmarks.report.Table;
import no.sporbar.benchmarks.visible.VisibilityBenchmark;
import no.sporbar.benchmarks.visible.VisibilityFigures;
import no.sporbar.embedded.Folders;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Measures what was asked for and writes it down. */
public final class Benchmarks {
    private static final String COMMANDS = "commands";
    private static final String GROWTH = "growth";
    private static final String REBUILD = "rebuild";
    private static final String VISIBILITY = "visibility";
    private static final String PROOF = "proof";
    private static final String SIGNING = "signing";
    private static final String AS_AT = "asat";
    private static final String PAGES = "pages";
    private static final Set<String> ALL = Set.of(COMMANDS, GROWTH, SIGNING, REBUILD, AS_AT, PAGES, VISIBILITY, PROOF);
    private static final String QUICK = "quick";
    private static final Set<String> KNOWN =
            Set.of(QUICK, "true", COMMANDS, GROWTH, SIGNING, REBUILD, AS_AT, PAGES, VISIBILITY, PROOF);

    private Benchmarks() {}

    /**
     * Runs it.
     *
     * @param arguments the folder to write to, then any of {@code quick}, {@code commands}, {@code growth}, {@code signing},
     *     {@code rebuild}, {@code asat}, {@code pages}, {@code visibility} and {@code proof}, apart or joined by commas; all parts if
     *     none is named
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        // Several Spring contexts in one process: none of them may set logging up for the others.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Path target = Path.of(arguments[0]);
        Set<String> wanted = new TreeSet<>();
        for (int i = 1; i < arguments.length; i++) wanted.addAll(List.of(arguments[i].split(",")));
        if (!KNOWN.containsAll(wanted))
            throw new IllegalArgumentException("known are " + KNOWN + ", not all of " + wanted);
        Plan plan = wanted.contains(QUICK) ? Plan.quick() : Plan.full();
        wanted.retainAll(ALL);
        Figures figures = run(wanted.isEmpty() ? ALL : wanted, plan, System.out::println);
        String table = Table.of(figures);
        System.out.println();
        System.out.print(table);
        Files.createDirectories(target);
        Files.writeString(target.resolve("benchmarks.txt"), table);
        Files.write(target.resolve("benchmarks.json"), EventJson.mapper().writeValueAsBytes(figures));
        System.out.println("written to " + target.resolve("benchmarks.json"));
        System.exit(0);
    }

    /** Measures these parts, in folders that are gone afterwards. */
    public static Figures run(Set<String> parts, Plan plan, Consumer<String> progress)
            throws IOException, SQLException {
        Path folder = Files.createTempDirectory("sporbar-benchmarks");
        try {
            Figures.@Nullable Commands commands = null;
            @Nullable GrowthFigures growth = null;
            @Nullable SigningFigures signing = null;
            @Nullable RebuildFigures rebuild = null;
            @Nullable AsAtFigures asAt = null;
            @Nullable PageFigures pages = null;
            List<String> machine = new ArrayList<>(machine());
            try (OwnServer server = new OwnServer(folder)) {
                machine.addAll(server.settings());
                if (parts.contains(COMMANDS))
                    commands = Figures.Commands.of(new CommandsBenchmark(server, plan, progress).run());
                if (parts.contains(GROWTH)) growth = new GrowthBenchmark(server, plan, progress).run();
                if (parts.contains(SIGNING)) signing = new SigningBenchmark(server, plan, progress).run();
                if (parts.contains(REBUILD)) rebuild = new RebuildBenchmark(server, plan, progress).run();
                if (parts.contains(AS_AT)) asAt = new AsAtBenchmark(server, plan, progress).run();
                if (parts.contains(PAGES)) pages = new PagesBenchmark(server, plan, progress).run();
            }
            @Nullable
            VisibilityFigures visibility = parts.contains(VISIBILITY)
                    ? new VisibilityBenchmark(folder.resolve("sporbar"), plan, progress).run()
                    : null;
            @Nullable
            ProofFigures proof =
                    parts.contains(PROOF) ? new ProofBenchmark(folder.resolve("log"), plan, progress).run() : null;
            return new Figures(
                    Instant.now(), machine, plan, commands, growth, signing, rebuild, asAt, pages, visibility, proof);
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<String> machine() {
        return List.of(
                Runtime.getRuntime().availableProcessors() + " processors",
                "Java " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
