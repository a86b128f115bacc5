package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Sample.milestone;
import static no.sporbar.query.page.timeline.Sample.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.page.timeline.TimelineTable.Before;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.junit.jupiter.api.Test;

class ShadowTest {
    private final TimelineChart chart = Sample.chart(
                    List.of(period("1", "2026/2027")),
                    List.of(
                            milestone("moved", "Flyttet", Status.PLANNED, "2027-10-01"),
                            milestone("same", "Samme", Status.PLANNED, "2027-05-01"),
                            milestone("dated", "Datert", Status.PLANNED, "2027-06"),
                            milestone("fresh", "Ny", Status.PLANNED, "2027-07-01")),
                    false)
            .over(new Shadows(
                    Map.of("1", Shadow.of(ImpreciseDate.parse("2026/2027"))),
                    Map.of(
                            "moved", Shadow.of(ImpreciseDate.parse("2025-09-01")),
                            "same", Shadow.of(ImpreciseDate.parse("2027-05-01")),
                            "dated", Shadow.of(null))));

    @Test
    void the_window_is_opened_until_the_earlier_dates_can_be_seen() {
        assertThat(chart.window().first()).hasToString("2025-09-01");
    }

    @Test
    void only_what_has_another_date_has_a_shadow_and_it_is_hatched_and_not_only_coloured() {
        for (String picture : TimelineDrawing.of(chart, Sample.texts("nb"))) {
            assertThat(picture.split("class=\"tl-shadow\"", -1)).hasSize(2);
            assertThat(picture).contains("<pattern").contains("-hatch)").contains("skravur");
        }
        TimelineChart without = Sample.chart(chart.periods(), chart.milestones(), false);
        assertThat(TimelineDrawing.of(without, Sample.texts("nb")).getFirst())
                .doesNotContain("tl-shadow")
                .doesNotContain("<pattern");
    }

    @Test
    void the_table_says_the_earlier_date_and_the_difference_in_days() {
        assertThat(TimelineTable.of(chart, Sample.texts("nb")).stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(row -> row.notes().stream().map(note -> row.id() + ": " + note)))
                .contains(
                        "moved: Før: 1. september 2025 (760 dager senere)",
                        "dated: Før: uten dato",
                        "fresh: Ny siden da")
                .noneMatch(note -> note.startsWith("same: Før") || note.startsWith("1: "));
        assertThat(TimelineTable.before(chart, Sample.texts("nb")))
                .extracting(Before::name)
                .containsExactly("Datert", "Ny", "Flyttet");
    }
}
