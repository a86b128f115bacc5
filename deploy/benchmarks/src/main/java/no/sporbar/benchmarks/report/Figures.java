package no.sporbar.benchmarks.report;

import java.time.Instant;
import java.util.List;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.asat.AsAtFigures;
import no.sporbar.benchmarks.commands.CommandFigures;
import no.sporbar.benchmarks.commands.GrowthFigures;
import no.sporbar.benchmarks.commands.SigningFigures;
import no.sporbar.benchmarks.pages.PageFigures;
import no.sporbar.benchmarks.proof.ProofFigures;
import no.sporbar.benchmarks.rebuild.RebuildFigures;
import no.sporbar.benchmarks.visible.VisibilityFigures;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one run found.
 *
 * @param machine on what
 * @param commands absent where they were not measured, as the others
 */
public record Figures(
        Instant at,
        List<String> machine,
        Plan plan,
        @Nullable Commands commands,
        @Nullable GrowthFigures growth,
        @Nullable SigningFigures signing,
        @Nullable RebuildFigures rebuild,
        @Nullable AsAtFigures asAt,
        @Nullable PageFigures pages,
        @Nullable VisibilityFigures visibility,
        @Nullable ProofFigures proof) {
    /** Commands per second and what follows from them. */
    public record Commands(List<CommandFigures.Reached> reached, List<CommandFigures.Ratio> ratios) {
        /** Of all laps. */
        public static Commands of(CommandFigures figures) {
            return new Commands(figures.reached(), figures.ratios());
        }
    }
}
