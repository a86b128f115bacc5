package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Sample.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.junit.jupiter.api.Test;

class NearestTest {
    /** One in each year from 2001 to 2040, each waiting for the one before, and one without a date. */
    private final List<ChartMilestone> plan = plan();

    @Test
    void a_plan_that_fits_is_told_whole() {
        TimelineChart chart = chart(LocalDate.of(2020, 6, 1), new Nearest(41, Set.of()));
        assertThat(chart.told()).isEqualTo(chart.milestones()).hasSize(41);
    }

    @Test
    void of_a_larger_one_those_around_the_day_are_told_and_more_of_what_is_ahead() {
        assertThat(ids(LocalDate.of(2020, 6, 1), Set.of()))
                .containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
        assertThat(ids(LocalDate.of(2000, 1, 1), Set.of())).first().isEqualTo("2001");
        assertThat(ids(LocalDate.of(2050, 1, 1), Set.of())).last().isEqualTo("undated");
    }

    @Test
    void what_a_page_is_about_is_told_whatever_its_date() {
        assertThat(ids(LocalDate.of(2020, 6, 1), Set.of("2003")))
                .startsWith("2003")
                .hasSize(7);
    }

    @Test
    void the_picture_and_the_table_tell_of_the_same_and_know_the_others_by_name() {
        TimelineChart chart = chart(LocalDate.of(2020, 6, 1), new Nearest(6, Set.of()));
        assertThat(TimelineTable.of(chart, Sample.texts("en")).stream().flatMap(group -> group.rows().stream()))
                .extracting(TimelineTable.Row::id)
                .containsExactlyElementsOf(
                        chart.told().stream().map(ChartMilestone::id).toList());
        assertThat(TimelineTable.of(chart, Sample.texts("en"))
                        .getFirst()
                        .rows()
                        .getFirst()
                        .waitsFor())
                .extracting(TimelineTable.Waits::name)
                .containsExactly("Milepæl 2018");
        assertThat(TimelineDrawing.of(chart, Sample.texts("en")).getFirst())
                .contains("Milepæl 2019")
                .doesNotContain("Milepæl 2030");
    }

    private List<String> ids(LocalDate today, Set<String> always) {
        return chart(today, new Nearest(6, always)).told().stream()
                .map(ChartMilestone::id)
                .toList();
    }

    private TimelineChart chart(LocalDate today, Nearest nearest) {
        return TimelineChart.of("Programmet", List.of(), plan, Sample.SEASONS, today, false, true, nearest);
    }

    private static List<ChartMilestone> plan() {
        List<ChartMilestone> plan = new ArrayList<>();
        plan.add(milestone("undated", "Uten dato", Status.PLANNED, null));
        for (int year = 2001; year <= 2040; year++) {
            String[] before = year == 2001 ? new String[0] : new String[] {Integer.toString(year - 1)};
            plan.add(milestone("" + year, "Milepæl " + year, Status.PLANNED, year + "-03-01", before));
        }
        return plan;
    }
}
