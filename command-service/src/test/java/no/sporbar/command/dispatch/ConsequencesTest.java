package no.sporbar.command.dispatch;

import static no.sporbar.command.dispatch.Wishes.featuresWith;
import static no.sporbar.command.dispatch.Wishes.propose;
import static no.sporbar.command.dispatch.Wishes.revise;
import static no.sporbar.command.dispatch.Wishes.stream;
import static no.sporbar.command.dispatch.Wishes.withdraw;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.assumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.rules.Story;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

/** Reactions of its own make a story of commands that have nothing to do with each other. */
class ConsequencesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T05:43:00Z");
    private static final GoalId GOAL = new GoalId("g");
    private static final PrincipleId P = new PrincipleId("p");
    private static final PrincipleId Q = new PrincipleId("q");
    private static final PrincipleId R = new PrincipleId("r");

    private static final Reaction GOAL_ENDS_P_AND_Q =
            (event, context) -> event instanceof GoalWithdrawn ? List.of(withdraw(P), withdraw(Q)) : List.of();
    private static final Reaction P_ENDS_R = (event, context) ->
            event instanceof PrincipleWithdrawn e && e.principle().equals(P) ? List.of(withdraw(R)) : List.of();

    @Test
    void an_effect_stands_behind_its_cause_and_before_the_next_one() {
        Story.of(featuresWith(GOAL_ENDS_P_AND_Q, P_ENDS_R))
                .given(propose(GOAL), propose(P, GOAL), propose(Q, GOAL), propose(R, GOAL))
                .when(withdraw(GOAL))
                .thenRecorded(goalWithdrawn(), withdrawn(P), withdrawn(R), withdrawn(Q));
    }

    @Test
    void an_effect_that_already_is_so_adds_nothing() {
        Story.of(featuresWith(GOAL_ENDS_P_AND_Q))
                .given(propose(GOAL), propose(P, GOAL), propose(Q, GOAL), withdraw(P))
                .when(withdraw(GOAL))
                .thenRecorded(goalWithdrawn(), withdrawn(Q));
    }

    @Test
    void a_command_that_changes_nothing_has_no_effects() {
        Story.of(featuresWith(GOAL_ENDS_P_AND_Q))
                .given(propose(GOAL))
                .given(goalWithdrawn())
                .given(propose(P, GOAL), propose(Q, GOAL))
                .when(withdraw(GOAL))
                .thenNothingHappens();
    }

    @Test
    void a_refused_effect_refuses_everything_for_its_own_reason() {
        Story.of(featuresWith(GOAL_ENDS_P_AND_Q))
                .given(propose(GOAL), propose(P, GOAL))
                .when(withdraw(GOAL))
                .thenRefused("principle.unknown");
    }

    @Test
    void an_effect_names_the_event_that_it_follows_from() {
        InMemory service = started(GOAL_ENDS_P_AND_Q, P_ENDS_R);
        service.send(propose(GOAL), NOW);
        for (PrincipleId each : List.of(P, Q, R)) service.send(propose(each, GOAL), NOW);
        service.send(withdraw(GOAL), NOW);
        List<DomainEventMessage<?>> ends =
                service.recorded().reversed().subList(0, 4).reversed();
        String goal = ends.getFirst().getIdentifier();
        String p = ends.get(1).getIdentifier();
        assertThat(ends.getFirst().getMetaData()).doesNotContainKey(CloudEventCodec.CAUSATION);
        assertThat(ends.stream().skip(1).map(end -> end.getMetaData().get(CloudEventCodec.CAUSATION)))
                .containsExactly(goal, p, goal);
    }

    @Test
    void a_circle_of_reactions_is_broken_and_nothing_is_recorded() {
        Reaction again = (event, context) ->
                event instanceof GoalRevised e ? List.of(revise(GOAL, e.wording() + "a", "igjen")) : List.of();
        InMemory service = started(again);
        service.send(propose(GOAL), NOW);
        assertThatThrownBy(() -> service.send(revise(GOAL, "b", "først"), NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without end");
        assertThatThrownBy(() -> service.rehearse(revise(GOAL, "b", "først"), NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(service.recorded()).hasSize(2);
    }

    @Test
    void eight_steps_are_not_yet_a_circle() {
        Reaction eightTimes = (event, context) ->
                event instanceof GoalRevised e && e.wording().length() < 9
                        ? List.of(revise(GOAL, e.wording() + "b", "igjen"))
                        : List.of();
        InMemory service = started(eightTimes);
        service.send(propose(GOAL), NOW);
        assertThat(service.send(revise(GOAL, "b", "først"), NOW)).hasSize(9);
    }

    @Test
    void a_reaction_cannot_reach_into_another_programme() {
        Reaction elsewhere = (event, context) -> event instanceof GoalProposed
                ? List.of(new ProposeGoal(new ProgrammeId("annet"), GOAL, 1, "a", null, assumed()))
                : List.of();
        InMemory service = started(elsewhere);
        assertThatThrownBy(() -> service.send(propose(GOAL), NOW)).hasMessageContaining("another programme");
    }

    @Test
    void a_reaction_knows_what_was_just_decided() {
        List<List<DomainEvent>> seen = new ArrayList<>();
        Reaction looks = (event, context) -> {
            seen.add(context.history(event.stream()));
            assertThat(context.exists(event.stream())).isTrue();
            return event instanceof GoalProposed ? List.of(propose(P, GOAL)) : List.of();
        };
        InMemory service = started(looks);
        seen.clear();
        List<DomainEvent> recorded = service.send(propose(GOAL), NOW);
        assertThat(seen).containsExactly(recorded.subList(0, 1), recorded.subList(1, 2));
        seen.clear();
        service.send(revise(GOAL, "b", "ny"), NOW);
        assertThat(seen.getFirst()).hasSize(2);
    }

    @Test
    void an_effect_is_judged_by_the_programme_as_it_was_just_set_up() {
        Reaction first = (event, context) -> event instanceof ProgrammeStarted
                ? List.of(new ProposeGoal(PROGRAMME, GOAL, 1, "a", Oslo.BYRADET, assumed()))
                : List.of();
        InMemory service = new InMemory(featuresWith(first));
        assertThat(service.rehearse(Wishes.start(), NOW)).hasSize(2);
        assertThat(service.send(Wishes.start(), NOW)).hasSize(2);
    }

    @Test
    void a_rehearsal_goes_on_from_before_what_was_refused() {
        InMemory service = started(GOAL_ENDS_P_AND_Q);
        service.send(propose(GOAL), NOW);
        service.send(propose(P, GOAL), NOW);
        Rehearsal rehearsal = service.rehearsal(NOW);
        assertThatThrownBy(() -> rehearsal.play(Oslo.KARI, withdraw(GOAL))).hasMessageContaining("principle.unknown");
        assertThat(rehearsal.history(stream(P))).hasSize(1);
        assertThat(rehearsal.play(Oslo.KARI, revise(GOAL, "b", "står ennå"))).hasSize(1);
    }

    private static InMemory started(Reaction... reactions) {
        InMemory service = new InMemory(featuresWith(reactions));
        service.send(Wishes.start(), NOW);
        return service;
    }

    private static GoalWithdrawn goalWithdrawn() {
        return new GoalWithdrawn(PROGRAMME, GOAL, "slutt", assumed());
    }

    private static PrincipleWithdrawn withdrawn(PrincipleId principle) {
        return new PrincipleWithdrawn(PROGRAMME, principle, "slutt", assumed());
    }
}
