package no.sporbar.query.timeline;

import static no.sporbar.query.timeline.PlannedMilestone.APART;
import static no.sporbar.query.timeline.PlannedMilestone.SHARING;
import static no.sporbar.query.timeline.PlannedMilestone.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void a_date_that_was_said_more_exactly_did_not_slip() {
        assertThat(slips(APART, "2026", "2026-21", "2026-04-15")).isEqualTo(new Slips(0, 0, 0, 2, DaysBetween.NONE));
    }

    @Test
    void a_move_between_days_is_so_many_days() {
        assertThat(slips(APART, "2026-04-15", "2026-06-01")).isEqualTo(new Slips(1, 0, 0, 0, days(47, 47)));
        assertThat(slips(APART, "2026-06-01", "2026-04-15")).isEqualTo(new Slips(0, 1, 0, 0, days(-47, -47)));
    }

    @Test
    void a_move_between_seasons_is_at_least_and_at_most_so_many() {
        assertThat(slips(APART, "2026-21", "2026-23")).isEqualTo(new Slips(1, 0, 0, 0, days(93, 274)));
    }

    @Test
    void a_move_between_seasons_that_share_months_may_be_to_either_side() {
        assertThat(slips(SHARING, "2026-21", "2026-22")).isEqualTo(new Slips(0, 0, 1, 0, days(-60, 241)));
    }

    @Test
    void a_season_that_was_made_exact_before_it_moved_is_counted_from_the_exact_day() {
        assertThat(slips(APART, "2026-21", "2026-04-15", "2026-06-01")).isEqualTo(new Slips(1, 0, 0, 1, days(47, 47)));
    }

    @Test
    void there_and_back_again_are_two_moves_and_no_days() {
        assertThat(slips(APART, "2026-04-15", "2026-06-01", "2026-04-15"))
                .isEqualTo(new Slips(1, 1, 0, 0, DaysBetween.NONE));
    }

    @Test
    void a_date_without_an_end_is_later_by_nobody_knows_how_much() {
        assertThat(slips(APART, "2026-04-15", "2026-06-01/..").days()).isEqualTo(new DaysBetween(null, null));
        assertThat(slips(APART, "2026-04-15", "2026-06-01/..").unclear()).isEqualTo(1);
    }

    @Test
    void the_first_date_and_the_same_date_again_are_no_moves() {
        assertThat(slips(APART, null, "2026", "2026")).isEqualTo(new Slips(0, 0, 0, 0, DaysBetween.NONE));
    }

    private static DaysBetween days(long atLeast, long atMost) {
        return new DaysBetween(atLeast, atMost);
    }

    private static Slips slips(SeasonPolicy seasons, @Nullable String... dates) {
        List<MilestoneRow> versions =
                Arrays.stream(dates).map(date -> planned("valg", date).row()).toList();
        return Slips.of(versions, seasons);
    }

    @Test
    void what_became_of_a_date_follows_from_its_days() {
        assertThat(movement("2026-04-15", "2026-04-15")).isEqualTo(Movement.NONE);
        assertThat(movement("2026", "2026-04")).isEqualTo(Movement.REFINED);
        assertThat(movement("2026-04", "2026")).isEqualTo(Movement.UNCLEAR);
        assertThat(movement("2026-04", "2026-05")).isEqualTo(Movement.LATER);
        assertThat(movement("2026-05", "2026-04")).isEqualTo(Movement.EARLIER);
    }

    private static Movement movement(String before, String now) {
        return Movement.between(ImpreciseDate.parse(before), ImpreciseDate.parse(now), APART);
    }
}
