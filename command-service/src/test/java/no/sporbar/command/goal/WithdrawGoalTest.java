package no.sporbar.command.goal;

import static no.sporbar.command.goal.Goals.adopted;
import static no.sporbar.command.goal.Goals.proposed;
import static no.sporbar.command.goal.Goals.withdraw;
import static no.sporbar.command.goal.Goals.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawGoalTest {
    private final Scenario goal = Scenario.usual();

    @Test
    void a_goal_is_withdrawn_with_the_reason() {
        goal.given(proposed()).when(withdraw("tatt inn i mål 1")).thenRecorded(withdrawn());
    }

    @Test
    void an_adopted_goal_may_be_withdrawn() {
        goal.given(proposed(), adopted()).when(withdraw("tatt inn i mål 1")).thenRecorded(withdrawn());
    }

    @Test
    void withdrawing_it_again_changes_nothing() {
        goal.given(proposed(), withdrawn()).when(withdraw("tatt inn i mål 1")).thenNothingHappens();
    }

    @Test
    void it_has_one_reason() {
        goal.given(proposed(), withdrawn()).when(withdraw("en annen grunn")).thenRefused("goal.withdrawn");
    }

    @Test
    void an_unknown_goal_is_refused() {
        goal.when(withdraw("tatt inn i mål 1")).thenRefused("goal.unknown");
    }
}
