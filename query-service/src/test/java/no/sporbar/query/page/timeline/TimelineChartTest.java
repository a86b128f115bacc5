package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Sample.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.DayRange;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    @Test
    void the_line_begins_with_the_first_milestone_that_is_still_planned_and_ends_a_month_after_the_last_date() {
        assertThat(Sample.chart(false).window())
                .isEqualTo(new DayRange(LocalDate.of(2025, 12, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void the_whole_history_begins_with_the_first_date() {
        assertThat(Sample.chart(true).window().first()).isEqualTo(LocalDate.of(2004, 1, 1));
    }

    @Test
    void every_milestone_is_before_in_or_after_the_window_or_undated() {
        TimelineChart chart = Sample.chart(false);
        assertThat(chart.earlier()).extracting(ChartMilestone::id).containsExactly("reform", "innstilling");
        assertThat(chart.shown())
                .extracting(ChartMilestone::id)
                .containsExactly("tilbake", "nominasjon", "valg", "konstituert", "ikraft");
        assertThat(chart.later()).isEmpty();
        assertThat(chart.undated()).extracting(ChartMilestone::id).containsExactly("bystyret");
    }

    @Test
    void winter_2026_comes_before_spring_2026() {
        assertThat(Sample.chart(false).shown().getFirst().id()).isEqualTo("tilbake");
    }

    @Test
    void the_nominations_and_the_new_organisation_are_the_ends_of_the_line() {
        TimelineChart chart = Sample.chart(false);
        assertThat(chart.milestones().stream().filter(m -> chart.lineEnd(m) != null))
                .extracting(ChartMilestone::id)
                .containsExactly("nominasjon", "ikraft");
    }

    @Test
    void milestones_that_wait_for_each_other_in_a_ring_are_all_kept() {
        TimelineChart chart = Sample.chart(
                List.of(),
                List.of(
                        milestone("a", "A", Status.PLANNED, "2027", "b"),
                        milestone("b", "B", Status.PLANNED, "2027", "a")),
                false);
        assertThat(chart.shown()).hasSize(2);
    }

    @Test
    void a_plan_without_dates_has_a_window_around_today() {
        TimelineChart chart = Sample.chart(List.of(), List.of(milestone("a", "A", Status.PLANNED, null)), false);
        assertThat(chart.window().first()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(chart.shown()).isEmpty();
    }
}
