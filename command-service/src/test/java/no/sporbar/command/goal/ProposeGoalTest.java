package no.sporbar.command.goal;

import static no.sporbar.command.goal.Goals.MAL_2;
import static no.sporbar.command.goal.Goals.SUSTAINABLE;
import static no.sporbar.command.goal.Goals.WORDING;
import static no.sporbar.command.goal.Goals.propose;
import static no.sporbar.command.goal.Goals.proposed;
import static no.sporbar.command.goal.Goals.revised;
import static no.sporbar.command.goal.Goals.withdrawn;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.citing;

import java.util.Set;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.GoalEvent.GoalProposed;
import org.junit.jupiter.api.Test;

class ProposeGoalTest {
    private final Scenario goal = Scenario.usual();

    @Test
    void a_goal_is_put_forward() {
        goal.when(propose()).thenRecorded(proposed());
    }

    @Test
    void the_source_need_not_name_who_put_it_forward() {
        goal.when(propose(WORDING, null, cited())).thenRecorded(proposed(null));
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        goal.when(propose(WORDING, NOBODY, cited())).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void putting_it_forward_again_changes_nothing() {
        goal.given(proposed()).when(propose()).thenNothingHappens();
    }

    @Test
    void putting_it_forward_again_after_a_revision_changes_nothing() {
        goal.given(proposed(), revised(SUSTAINABLE, BYRADET)).when(propose()).thenNothingHappens();
    }

    @Test
    void another_goal_of_the_same_id_is_refused() {
        goal.given(proposed()).when(propose(SUSTAINABLE, BYRADET, cited())).thenRefused("goal.id-taken", MAL_2);
        goal.given(proposed()).when(propose(WORDING, BYRADET, assumed())).thenRefused("goal.id-taken", MAL_2);
    }

    @Test
    void a_withdrawn_goal_keeps_its_id() {
        goal.given(proposed(), withdrawn()).when(propose()).thenNothingHappens();
        goal.given(proposed(), withdrawn())
                .when(propose(SUSTAINABLE, BYRADET, cited()))
                .thenRefused("goal.id-taken", MAL_2);
    }

    @Test
    void an_unknown_programme_is_refused() {
        goal.in(Situation.usual().withoutProgramme()).when(propose()).thenRefused("programme.unknown");
    }

    @Test
    void a_source_that_nobody_registered_is_refused() {
        goal.when(propose(WORDING, BYRADET, citing("ukjent"))).thenRefused("citation.unknown-source", "ukjent");
    }

    @Test
    void what_is_assumed_needs_no_source() {
        goal.in(new Situation(Situation.usual().at(), Situation.usual().setup(), Set.of()))
                .when(propose(WORDING, BYRADET, assumed()))
                .thenRecorded(new GoalProposed(PROGRAMME, MAL_2, 2, WORDING, BYRADET, assumed()));
    }

    @Test
    void a_decision_of_next_spring_is_refused() {
        goal.when(propose(WORDING, BYRADET, cited("2027-21"))).thenRefused("fact.decided-in-the-future", "2027-21");
    }

    @Test
    void tomorrow_begins_at_midnight_in_oslo() {
        String tomorrow = "2026-11-24";
        goal.in(Situation.usual().at("2026-11-23T22:59:59Z"))
                .when(propose(WORDING, BYRADET, cited(tomorrow)))
                .thenRefused("fact.decided-in-the-future", tomorrow);
        goal.in(Situation.usual().at("2026-11-23T23:00:00Z"))
                .when(propose(WORDING, BYRADET, cited(tomorrow)))
                .thenRecorded(new GoalProposed(PROGRAMME, MAL_2, 2, WORDING, BYRADET, cited(tomorrow)));
    }
}
