package no.sporbar.query.timeline;

import static no.sporbar.query.timeline.PlannedMilestone.SHARING;
import static no.sporbar.query.timeline.PlannedMilestone.passed;
import static no.sporbar.query.timeline.PlannedMilestone.planned;
import static no.sporbar.query.timeline.PlannedMilestone.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.MilestoneId;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void what_has_no_date_waits_as_long_as_what_it_waits_for() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2027-09-13"),
                planned("b", null).after("a", 10),
                planned("c", "2027-09-20").after("b", 1));
        assertThat(earliest(schedule, "b")).isEqualTo("2027-09-23..2027-09-23");
        assertThat(earliest(schedule, "c")).isEqualTo("2027-09-24..2027-09-24");
        assertThat(ContradictionsTest.contradictions(schedule)).isEqualTo("c before-predecessor b yes 4..4");
    }

    @Test
    void the_earliest_date_goes_forward_through_all_that_must_come_before() {
        Schedule schedule = schedule(
                SHARING,
                planned("resultat", "2026-24"),
                planned("vedtak", null).after("resultat", 14),
                planned("iverksatt", "2028-01-01").after("vedtak", 700));
        assertThat(earliest(schedule, "resultat")).isEqualTo("2025-11-01..2026-03-31");
        assertThat(earliest(schedule, "vedtak")).isEqualTo("2025-11-15..2026-04-14");
        assertThat(earliest(schedule, "iverksatt")).isEqualTo("2028-01-01..2028-03-14");
    }

    @Test
    void what_was_passed_counts_by_its_day_and_holds_nobody_up_longer() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2030"),
                passed("b", "2026-04-15").after("a"),
                planned("c", null).after("b", 30));
        assertThat(earliest(schedule, "b")).isEqualTo("2026-04-15..2026-04-15");
        assertThat(earliest(schedule, "c")).isEqualTo("2026-05-15..2026-05-15");
        assertThat(schedule.contradictions()).isEmpty();
    }

    @Test
    void the_latest_date_goes_backward_from_a_deadline() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2026-24"),
                planned("b", null).after("a", 14),
                planned("c", null).after("b", 30).dueBy("2026-09-01"));
        assertThat(latest(schedule, "c")).isEqualTo("2026-09-01..2026-09-01");
        assertThat(latest(schedule, "b")).isEqualTo("2026-08-02..2026-08-02");
        assertThat(latest(schedule, "a")).isEqualTo("2026-07-19..2026-07-19");
        assertThat(slot(schedule, "a").slack()).isEqualTo(new DaysBetween(110L, 260L));
        assertThat(slot(schedule, "a").lateness()).isEqualTo(Lateness.ON_TIME);
    }

    @Test
    void the_deadline_of_what_was_passed_presses_nobody() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", null),
                passed("b", "2026-04-15").after("a").dueBy("2026-09-01"));
        assertThat(latest(schedule, "a")).isEqualTo("unknown");
        assertThat(latest(schedule, "b")).isEqualTo("2026-09-01..2026-09-01");
    }

    @Test
    void the_tightest_deadline_counts() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", null).dueBy("2027-01-01"),
                planned("b", null).after("a", 1).dueBy("2026-09-01"),
                planned("c", null).after("a", 1).dueBy("2026-12-01"));
        assertThat(latest(schedule, "a")).isEqualTo("2026-08-31..2026-08-31");
    }

    @Test
    void an_imprecise_deadline_is_met_perhaps_missed_or_surely_missed() {
        assertThat(lateness("2026-01-31", "2026-21")).isEqualTo(Lateness.ON_TIME);
        assertThat(lateness("2026-24", "2026-21")).isEqualTo(Lateness.POSSIBLY_LATE);
        assertThat(lateness("2026-07-01", "2026-21")).isEqualTo(Lateness.SURELY_LATE);
        assertThat(lateness(null, "2026-21")).isNull();
        assertThat(lateness("2026-24", null)).isNull();
    }

    @Test
    void what_was_cancelled_has_no_part_in_it() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2030").but(Status.CANCELLED).dueBy("2020"),
                planned("b", "2027-01-01").after("a"));
        assertThat(earliest(schedule, "b")).isEqualTo("2027-01-01..2027-01-01");
        assertThat(slot(schedule, "a")).isEqualTo(new Schedule.Slot(null, null));
        assertThat(schedule.contradictions()).isEmpty();
    }

    @Test
    void what_was_missed_has_lost_its_date() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2030").but(Status.MISSED),
                planned("b", "2027-01-01").after("a"));
        assertThat(slot(schedule, "a").earliest()).isNull();
        assertThat(schedule.contradictions()).isEmpty();
    }

    @Test
    void a_stretch_without_an_end_has_no_last_day() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2026-21/"),
                planned("b", null).after("a", 5).dueBy("2027"));
        assertThat(earliest(schedule, "b")).isEqualTo("2026-02-06..null");
        assertThat(slot(schedule, "b").slack()).isEqualTo(new DaysBetween(null, 693L));
        assertThat(slot(schedule, "b").lateness()).isEqualTo(Lateness.POSSIBLY_LATE);
    }

    @Test
    void a_milestone_that_is_not_read_is_not_waited_for() {
        assertThat(earliest(schedule(SHARING, planned("b", "2027-01-01").after("borte")), "b"))
                .isEqualTo("2027-01-01..2027-01-01");
    }

    @Test
    void a_circle_that_no_rule_lets_through_does_not_go_on_for_ever() {
        Schedule schedule = schedule(
                SHARING,
                planned("a", "2027-01-01").after("b", 10).dueBy("2028"),
                planned("b", "2027-02-01").after("a", 10));
        assertThat(earliest(schedule, "a")).isEqualTo("2027-01-01..2027-01-01");
        assertThat(latest(schedule, "b")).isEqualTo("2027-12-22..2028-12-21");
    }

    private static @Nullable Lateness lateness(@Nullable String date, @Nullable String deadline) {
        return slot(schedule(SHARING, planned("a", date).dueBy(deadline)), "a").lateness();
    }

    private static Schedule.Slot slot(Schedule schedule, String id) {
        return schedule.of(new MilestoneId(id));
    }

    private static String earliest(Schedule schedule, String id) {
        return text(slot(schedule, id).earliest());
    }

    private static String latest(Schedule schedule, String id) {
        return text(slot(schedule, id).latestAllowed());
    }

    private static String text(@Nullable PossibleDays days) {
        return days == null ? "unknown" : days.firstDay() + ".." + days.lastDay();
    }
}
