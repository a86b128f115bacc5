package no.sporbar.command.goal;

import static no.sporbar.command.goal.Goals.MAL_2;
import static no.sporbar.command.goal.Goals.SUSTAINABLE;
import static no.sporbar.command.goal.Goals.WORDING;
import static no.sporbar.command.goal.Goals.adopt;
import static no.sporbar.command.goal.Goals.adopted;
import static no.sporbar.command.goal.Goals.correct;
import static no.sporbar.command.goal.Goals.corrected;
import static no.sporbar.command.goal.Goals.propose;
import static no.sporbar.command.goal.Goals.proposed;
import static no.sporbar.command.goal.Goals.revise;
import static no.sporbar.command.goal.Goals.revised;
import static no.sporbar.command.goal.Goals.withdraw;
import static no.sporbar.command.goal.Goals.withdrawn;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectGoalTest {
    private static final String RIGHT = "Gode og mer effektive tjenester for alle";

    private final Scenario goal = Scenario.usual();

    @Test
    void a_slip_in_the_wording_is_put_right() {
        goal.given(proposed()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
    }

    @Test
    void an_adopted_goal_is_still_adopted_after_it() {
        goal.given(proposed(), adopted()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
        goal.given(proposed(), adopted(), corrected(RIGHT)).when(adopt()).thenNothingHappens();
        goal.given(proposed(), adopted(), corrected(RIGHT))
                .when(new AdoptGoal(PROGRAMME, MAL_2, BYSTYRET, null, "3", cited()))
                .thenRefused("goal.already-adopted");
    }

    @Test
    void a_revision_on_the_other_hand_has_to_be_adopted_anew() {
        goal.given(proposed(), adopted(), revised(SUSTAINABLE, BYRADET))
                .when(adopt())
                .thenRecorded(adopted());
    }

    @Test
    void the_wording_that_it_has_changes_nothing() {
        goal.given(proposed()).when(correct(WORDING)).thenNothingHappens();
        goal.given(proposed(), corrected(RIGHT)).when(correct(RIGHT)).thenNothingHappens();
    }

    @Test
    void the_corrected_wording_is_the_one_that_it_has() {
        goal.given(proposed(), corrected(RIGHT)).when(revise(RIGHT, null)).thenNothingHappens();
        goal.given(proposed(), corrected(RIGHT)).when(revise(WORDING, null)).thenRecorded(revised(WORDING, null));
    }

    @Test
    void a_withdrawn_goal_is_put_right_too_and_stays_withdrawn() {
        goal.given(proposed(), withdrawn()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
        goal.given(proposed(), withdrawn(), corrected(RIGHT))
                .when(revise(SUSTAINABLE, null))
                .thenRefused("goal.withdrawn");
        goal.given(proposed(), withdrawn(), corrected(RIGHT))
                .when(withdraw("tatt inn i mål 1"))
                .thenNothingHappens();
    }

    @Test
    void proposing_it_again_as_it_was_recorded_first_changes_nothing() {
        goal.given(proposed(), corrected(RIGHT)).when(propose()).thenNothingHappens();
    }

    @Test
    void an_unknown_goal_is_refused() {
        goal.when(correct(RIGHT)).thenRefused("goal.unknown");
    }
}
