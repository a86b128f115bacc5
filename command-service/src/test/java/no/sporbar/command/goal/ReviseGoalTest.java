package no.sporbar.command.goal;

import static no.sporbar.command.goal.Goals.SUSTAINABLE;
import static no.sporbar.command.goal.Goals.WORDING;
import static no.sporbar.command.goal.Goals.adopted;
import static no.sporbar.command.goal.Goals.proposed;
import static no.sporbar.command.goal.Goals.revise;
import static no.sporbar.command.goal.Goals.revised;
import static no.sporbar.command.goal.Goals.withdrawn;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class ReviseGoalTest {
    private final Scenario goal = Scenario.usual();

    @Test
    void a_goal_gets_another_wording_and_anyone_may_suggest_one() {
        goal.given(proposed()).when(revise(SUSTAINABLE, GRORUD)).thenRecorded(revised(SUSTAINABLE, GRORUD));
    }

    @Test
    void an_adopted_goal_may_be_reworded() {
        goal.given(proposed(), adopted()).when(revise(SUSTAINABLE, null)).thenRecorded(revised(SUSTAINABLE, null));
    }

    @Test
    void it_may_get_its_first_wording_back() {
        goal.given(proposed(), revised(SUSTAINABLE, GRORUD))
                .when(revise(WORDING, GRORUD))
                .thenRecorded(revised(WORDING, GRORUD));
    }

    @Test
    void the_wording_that_it_has_changes_nothing() {
        goal.given(proposed()).when(revise(WORDING, GRORUD)).thenNothingHappens();
        goal.given(proposed(), revised(SUSTAINABLE, GRORUD))
                .when(revise(SUSTAINABLE, GRORUD))
                .thenNothingHappens();
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        goal.given(proposed()).when(revise(SUSTAINABLE, NOBODY)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void an_unknown_goal_is_refused() {
        goal.when(revise(SUSTAINABLE, GRORUD)).thenRefused("goal.unknown");
    }

    @Test
    void a_withdrawn_goal_is_not_reworded() {
        goal.given(proposed(), withdrawn()).when(revise(SUSTAINABLE, GRORUD)).thenRefused("goal.withdrawn");
    }

    @Test
    void an_unknown_programme_is_refused() {
        goal.in(Situation.usual().withoutProgramme())
                .when(revise(SUSTAINABLE, GRORUD))
                .thenRefused("programme.unknown");
    }
}
