package no.sporbar.command.approval;

import static no.sporbar.command.approval.Approvals.ID;
import static no.sporbar.command.approval.Approvals.adopted;
import static no.sporbar.command.approval.Approvals.ask;
import static no.sporbar.command.approval.Approvals.asked;
import static no.sporbar.command.approval.Approvals.fourEyes;
import static no.sporbar.command.approval.Approvals.give;
import static no.sporbar.command.approval.Approvals.given;
import static no.sporbar.command.approval.Approvals.proposed;
import static no.sporbar.command.approval.Approvals.refuse;
import static no.sporbar.command.approval.Approvals.refused;
import static no.sporbar.command.approval.Approvals.withdraw;
import static no.sporbar.command.approval.Approvals.withdrawn;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.KARI;
import static no.sporbar.command.rules.Oslo.OLA;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.rules.Story;
import no.sporbar.events.Actor;
import org.junit.jupiter.api.Test;

/** What takes two people is asked for by one and approved by another, and then carried out as it was asked for. */
class FourEyesStoryTest {
    private final Story story = Story.usual().given(proposed(), fourEyes("adopt-goal"));

    @Test
    void what_takes_two_people_cannot_be_sent_by_one() {
        story.when(adopt()).thenRefused("four-eyes.required", "adopt-goal");
    }

    @Test
    void an_approver_cannot_send_it_alone_either() {
        story.by(OLA).when(adopt()).thenRefused("four-eyes.required");
    }

    @Test
    void what_already_is_so_is_no_news_to_anybody() {
        story.given(adopted()).when(adopt()).thenNothingHappens();
    }

    @Test
    void it_is_asked_for_by_one() {
        story.when(ask()).thenRecorded(asked());
    }

    @Test
    void it_is_carried_out_when_another_approves() {
        story.given(ask()).by(OLA).when(give()).thenRecorded(given(), adopted());
    }

    @Test
    void nobody_approves_what_they_asked_for_whatever_role_they_have() {
        story.given(ask())
                .by(new Actor(KARI.subject(), "Kari Nordmann", Actor.APPROVER, null))
                .when(give())
                .thenRefused("approval.same-person", "kari");
    }

    @Test
    void nobody_refuses_what_they_asked_for() {
        story.given(ask())
                .by(new Actor(KARI.subject(), null, Actor.APPROVER, null))
                .when(refuse("nei"))
                .thenRefused("approval.same-person");
    }

    @Test
    void another_recorder_does_not_approve() {
        story.given(ask())
                .by(new Actor("per", "Per", Actor.RECORDER, null))
                .when(give())
                .thenRefused("approval.not-an-approver", "per");
    }

    @Test
    void another_says_no_and_nothing_is_carried_out() {
        story.given(ask()).by(OLA).when(refuse("punktet ble endret")).thenRecorded(refused("punktet ble endret"));
    }

    @Test
    void who_asked_takes_it_back_and_nobody_else() {
        story.given(ask()).when(withdraw()).thenRecorded(withdrawn());
        Story.usual().given(proposed()).given(ask()).by(OLA).when(withdraw()).thenRefused("approval.not-yours", "kari");
    }

    @Test
    void what_was_approved_is_not_refused_afterwards() {
        story.given(ask()).by(OLA).given(give()).when(refuse("likevel ikke")).thenRefused("approval.settled", ID);
    }

    @Test
    void what_was_taken_back_is_not_approved() {
        story.given(ask(), withdraw()).by(OLA).when(give()).thenRefused("approval.settled", ID);
    }

    @Test
    void approving_twice_carries_out_once() {
        story.given(ask()).by(OLA).given(give()).when(give()).thenNothingHappens();
    }

    @Test
    void asking_for_the_same_again_is_no_news() {
        story.given(ask()).when(ask()).thenNothingHappens();
    }

    @Test
    void one_id_is_one_request() {
        story.given(ask())
                .by(new Actor("per", null, Actor.RECORDER, null))
                .when(ask())
                .thenRefused("approval.id-taken");
    }

    @Test
    void nobody_is_asked_for_what_a_rule_says_no_to() {
        story.when(ask("adopt-goal", Approvals.BODY.replace("bystyret", "byradet")))
                .thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void nobody_is_asked_for_what_already_is_so() {
        story.given(adopted()).when(ask()).thenRefused("approval.changes-nothing", "adopt-goal");
    }

    @Test
    void what_a_rule_says_no_to_meanwhile_is_not_approved_at_all() {
        story.given(ask(), new WithdrawGoal(PROGRAMME, Approvals.GOAL, "falt bort", cited()))
                .by(OLA)
                .when(give())
                .thenRefused("goal.withdrawn");
    }

    @Test
    void what_was_kept_in_a_shape_that_is_no_longer_known_is_not_approved_but_can_be_refused() {
        Story kept = Story.usual().given(proposed(), asked(2)).by(OLA);
        kept.when(give()).thenRefused("approval.command-outdated", "adopt-goal");
        kept.when(refuse("foreslå på nytt")).thenRecorded(refused("foreslå på nytt"));
    }

    @Test
    void what_one_person_may_do_alone_can_be_asked_for_too() {
        Story.usual().given(proposed()).given(ask()).by(OLA).when(give()).thenRecorded(given(), adopted());
    }

    @Test
    void there_is_nothing_to_approve_before_somebody_asked() {
        story.by(OLA).when(give()).thenRefused("approval.unknown");
    }

    private static AdoptGoal adopt() {
        return new AdoptGoal(PROGRAMME, Approvals.GOAL, BYSTYRET, null, null, cited());
    }
}
