package no.sporbar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.sporbar.benchmarks.report.Figures;
import no.sporbar.benchmarks.report.Table;
import org.junit.jupiter.api.Test;

/** Not a measurement: only that every part still measures something, and counts what it measures. */
class BenchmarksIT {

    @Test
    void every_part_measures_something() throws Exception {
        Figures figures = Benchmarks.run(
                Set.of("commands", "growth", "signing", "rebuild", "asat", "pages", "visibility", "proof"),
                Plan.smoke(),
                step -> {});

        assertThat(figures.commands()).isNotNull();
        assertThat(figures.commands().reached())
                .hasSize(9)
                .allSatisfy(each -> assertThat(each.perSecond().median()).isPositive());
        assertThat(figures.commands().ratios())
                .allSatisfy(each -> assertThat(each.ratio().median()).isPositive());
        assertThat(figures.signing()).isNotNull();
        assertThat(figures.signing().beside())
                .allSatisfy(each -> assertThat(each.ratio().median()).isPositive());
        assertThat(figures.signing().checkpoints()).isPositive();
        assertThat(figures.rebuild()).isNotNull();
        assertThat(figures.rebuild().ratio().median()).isPositive();
        assertThat(figures.asAt()).isNotNull();
        assertThat(figures.asAt().ratio()).isPositive();
        assertThat(figures.pages()).isNotNull();
        assertThat(figures.pages().pages())
                .allSatisfy(each -> assertThat(each.now().p50()).isPositive())
                .allSatisfy(each -> assertThat(each.together()).isGreaterThan(each.kilobytes()));
        assertThat(figures.visibility()).isNotNull();
        assertThat(figures.visibility().p50()).isPositive();
        assertThat(figures.proof()).isNotNull();
        assertThat(figures.proof().bundle().median()).isPositive();
        assertThat(Table.of(figures))
                .contains(
                        "gateway",
                        "plain insert",
                        "stock axon",
                        "move-milestone",
                        "SIGNED BESIDE",
                        "REBUILD",
                        "AS AT",
                        "PAGES",
                        "VISIBLE");
    }
}
