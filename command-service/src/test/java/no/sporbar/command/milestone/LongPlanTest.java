package no.sporbar.command.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LongPlanTest {
    private static final int MILESTONES = 40_000;

    /** Takes a tenth of a second, and minutes where each event copies the plan. */
    @Test
    void an_event_costs_much_the_same_however_long_the_plan_is() {
        MilestonePlan plan = assertTimeoutPreemptively(Duration.ofSeconds(10), LongPlanTest::load);
        assertThat(plan.milestones()).hasSize(MILESTONES);
    }

    private static MilestonePlan load() {
        MilestonePlan plan = MilestonePlan.INITIAL;
        for (int i = 0; i < MILESTONES; i++) plan = plan.evolve(Plan.planned("m" + i, "2026"));
        for (int i = 0; i < MILESTONES; i++) plan = plan.evolve(Plan.moved("m" + i, "2027"));
        return plan;
    }
}
