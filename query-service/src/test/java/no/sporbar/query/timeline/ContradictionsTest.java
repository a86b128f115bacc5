package no.sporbar.query.timeline;

import static no.sporbar.query.timeline.PlannedMilestone.APART;
import static no.sporbar.query.timeline.PlannedMilestone.SHARING;
import static no.sporbar.query.timeline.PlannedMilestone.passed;
import static no.sporbar.query.timeline.PlannedMilestone.planned;
import static no.sporbar.query.timeline.PlannedMilestone.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionsTest {
    @Test
    void winter_must_come_before_spring_and_may_not() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("resultat", "2026-24"),
                        planned("frist", "2026-21").after("resultat"))))
                .isEqualTo("frist before-predecessor resultat possibly 0..58");
        assertThat(contradictions(schedule(
                        APART,
                        planned("resultat", "2026-24"),
                        planned("frist", "2026-21").after("resultat"))))
                .isEmpty();
    }

    @Test
    void autumn_surely_comes_too_late_for_spring() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("valg", "2027-23"),
                        planned("frist", "2027-21").after("valg"))))
                .isEqualTo("frist before-predecessor valg yes 32..333");
    }

    @Test
    void the_same_day_is_early_enough_until_days_must_lie_between() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("a", "2027-09-13"),
                        planned("b", "2027-09-13").after("a"))))
                .isEmpty();
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("a", "2027-09-13"),
                        planned("b", "2027-09-13").after("a", 1))))
                .isEqualTo("b before-predecessor a yes 1..1");
    }

    @Test
    void one_contradiction_does_not_make_all_that_follows_contradict() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("a", "2028"),
                        planned("b", "2027-01").after("a"),
                        planned("c", "2027-02").after("b"))))
                .isEqualTo("b before-predecessor a yes 335..730");
    }

    @Test
    void a_stretch_begins_after_what_must_come_before_and_is_over_before_what_follows() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("utsendt", "2024-10-01"),
                        planned("horing", "2024-09-30/2024-11-15").after("utsendt"),
                        planned("sak", "2024-11-14").after("horing"))))
                .isEqualTo("horing before-predecessor utsendt yes 1..1, sak before-predecessor horing yes 1..1");
    }

    @Test
    void a_date_after_the_deadline_contradicts_it() {
        assertThat(contradictions(schedule(SHARING, planned("a", "2026-07").dueBy("2026-21"))))
                .isEqualTo("a after-deadline - yes 1..180");
        assertThat(contradictions(schedule(SHARING, planned("a", "2026-24").dueBy("2026-21"))))
                .isEqualTo("a after-deadline - possibly 0..58");
    }

    @Test
    void a_deadline_is_missed_for_what_must_come_before_it_too() {
        assertThat(contradictions(schedule(
                        SHARING,
                        planned("a", "2027-01-01"),
                        planned("b", null).after("a", 10).dueBy("2026-12-31"))))
                .isEqualTo("b after-deadline - yes 11..11");
    }

    @Test
    void what_was_passed_late_is_no_contradiction_of_the_plan() {
        assertThat(contradictions(schedule(SHARING, passed("a", "2026-07-01").dueBy("2026-21"))))
                .isEmpty();
    }

    /** Each as what, how, with what, how sure, and how many days are missing. */
    static String contradictions(Schedule schedule) {
        return String.join(
                ", ",
                schedule.contradictions().stream()
                        .map(c -> "%s %s %s %s %s..%s"
                                .formatted(
                                        c.milestone(),
                                        c.kind(),
                                        c.other() == null ? "-" : c.other(),
                                        c.certainty(),
                                        c.days().atLeast(),
                                        c.days().atMost()))
                        .toList());
    }
}
