package no.sporbar.command.programme;

import static no.sporbar.command.programme.Offices.FIRST;
import static no.sporbar.command.programme.Offices.LEADER;
import static no.sporbar.command.programme.Offices.SECOND;
import static no.sporbar.command.programme.Offices.leave;
import static no.sporbar.command.programme.Offices.left;
import static no.sporbar.command.programme.Offices.takenUp;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class LeaveOfficeTest {
    private final Scenario office = Scenario.usual();

    @Test
    void the_holder_leaves() {
        office.given(takenUp(FIRST, "2019-10-23")).when(leave("2023-10-25")).thenRecorded(left("2023-10-25"));
    }

    @Test
    void a_day_in_office_is_enough_and_dates_that_may_meet_are_let_through() {
        office.given(takenUp(FIRST, "2019-10-23")).when(leave("2019-10-23")).thenRecorded(left("2019-10-23"));
        office.given(takenUp(FIRST, "2019-10-23")).when(leave("2019")).thenRecorded(left("2019"));
    }

    @Test
    void leaving_again_changes_nothing_even_when_somebody_else_holds_it_since() {
        office.given(takenUp(FIRST, "2019"), left("2023")).when(leave("2023")).thenNothingHappens();
        office.given(takenUp(FIRST, "2019"), left("2023"), takenUp(SECOND, "2023-23"))
                .when(leave("2023"))
                .thenNothingHappens();
    }

    @Test
    void nobody_leaves_twice() {
        office.given(takenUp(FIRST, "2019"), left("2023")).when(leave("2024")).thenRefused("office.vacant");
    }

    @Test
    void nobody_left_before_taking_it_up() {
        office.given(takenUp(FIRST, "2019-10-23"))
                .when(leave("2019-10-22"))
                .thenRefused("office.left-before-taken-up", "2019-10-22", "2019-10-23");
    }

    @Test
    void an_office_that_nobody_has_held_is_refused() {
        office.when(leave("2023")).thenRefused("office.unknown", LEADER);
    }
}
