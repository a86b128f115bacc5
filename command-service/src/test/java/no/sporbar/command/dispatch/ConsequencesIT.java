package no.sporbar.command.dispatch;

import static no.sporbar.command.dispatch.Wishes.featuresWith;
import static no.sporbar.command.dispatch.Wishes.propose;
import static no.sporbar.command.dispatch.Wishes.revise;
import static no.sporbar.command.dispatch.Wishes.stream;
import static no.sporbar.command.dispatch.Wishes.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.command.dispatch.Answer.Outcome;
import no.sporbar.command.dispatch.Dispatch.Sent;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.store.LedgerAudit;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.command.store.Together;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.PrincipleId;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsequencesIT {
    private static final GoalId GOAL = new GoalId("g");
    private static final PrincipleId P = new PrincipleId("p");

    /** Whoever reworded the one rewords the other; what only follows leads to nothing more. */
    private static final Reaction EACH_REWORDS_THE_OTHER = (event, context) -> switch (event) {
        case GoalRevised e when !"følger".equals(e.reason()) -> List.of(revise(P, e.wording(), "følger"));
        case PrincipleRevised e when !"følger".equals(e.reason()) -> List.of(revise(GOAL, e.wording(), "følger"));
        default -> List.of();
    };

    private static final Reaction GOAL_ENDS_P =
            (event, context) -> event instanceof GoalWithdrawn ? List.of(withdraw(P)) : List.of();

    private final TestLedger database = new TestLedger();

    @AfterEach
    void close() {
        LedgerAudit.of(database.sql());
        database.close();
    }

    @Test
    void a_command_and_its_effects_stand_together_in_the_ledger() {
        Instance here = started(EACH_REWORDS_THE_OTHER);
        Answer answer = here.send(revise(GOAL, "b", "ny"));
        assertThat(answer.stream()).isEqualTo("goal:oslo-bydelsprosjektet/g");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.firstPosition()).isEqualTo(4);
        assertThat(answer.lastPosition()).isEqualTo(5);
        assertThat(types()).endsWith("goal.revised", "principle.revised");
        assertThat(
                        Rows.of(
                                database.sql(),
                                String.class,
                                "select convert_from(entry, 'UTF8')::json ->> 'causationid' from ledger_entry where position = 5"))
                .isEqualTo(Rows.of(
                        database.sql(), String.class, "select event_id::text from ledger_entry where position = 4"));
    }

    @Test
    void a_refused_effect_leaves_nothing() {
        Instance here = started(
                GOAL_ENDS_P,
                (event, context) ->
                        event instanceof PrincipleWithdrawn ? List.of(withdraw(new PrincipleId("ukjent"))) : List.of());
        assertThatThrownBy(() -> here.send(withdraw(GOAL))).isInstanceOf(RuleViolation.class);
        assertThat(types()).hasSize(3);
        assertThat(here.send(revise(GOAL, "b", "står ennå")).outcome()).isEqualTo(Outcome.RECORDED);
        assertThat(here.send(revise(P, "b", "står ennå")).version()).isEqualTo(1);
    }

    @Test
    void a_repeat_answers_as_the_first_did() {
        Instance here = started(EACH_REWORDS_THE_OTHER);
        Sent first = here.send(revise(GOAL, "b", "ny"), "k-1");
        here.send(revise(P, "c", "ny"));
        Sent again = instance(EACH_REWORDS_THE_OTHER).send(revise(GOAL, "b", "ny"), "k-1");
        assertThat(again.repeated()).isTrue();
        assertThat(again.answer()).isEqualTo(first.answer());
        assertThat(types()).hasSize(7);
    }

    @Test
    void two_instances_that_reword_crosswise_keep_both_the_same() throws Exception {
        Instance here = started(EACH_REWORDS_THE_OTHER);
        Instance there = instance(EACH_REWORDS_THE_OTHER);
        List<Answer> answers = Together.in(2, thread -> {
            Answer last = here.send(revise(GOAL, "a", "ny"));
            for (int i = 0; i < 20; i++)
                last = untilAccepted(thread == 0 ? here : there, crosswise(thread, "%d/%d".formatted(thread, i)));
            return last;
        });
        assertThat(answers).allMatch(answer -> answer.outcome() == Outcome.RECORDED);
        assertThat(types()).hasSize(3 + 2 * 2 * 20);
        assertEveryPairStandsTogether();
    }

    @Test
    void two_that_hold_what_the_other_wants_are_both_carried_out() throws Exception {
        CyclicBarrier bothHoldTheirOwn = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();
        Reaction meeting = (event, context) -> {
            if (event instanceof GoalRevised || event instanceof PrincipleRevised)
                if (attempts.incrementAndGet() <= 2) await(bothHoldTheirOwn);
            return EACH_REWORDS_THE_OTHER.to(event, context);
        };
        Instance here = started(meeting);
        List<Answer> answers = Together.in(2, thread -> here.send(crosswise(thread, "fra " + thread)));
        assertThat(answers).allMatch(answer -> answer.outcome() == Outcome.RECORDED);
        assertThat(attempts.get()).isGreaterThan(4);
        assertThat(types()).hasSize(7);
        assertEveryPairStandsTogether();
    }

    @Test
    void what_a_reaction_has_read_elsewhere_must_still_be_so_in_the_append() {
        PrincipleId other = new PrincipleId("q");
        Reaction saysWhetherPStands = (event, context) -> {
            if (!(event instanceof GoalWithdrawn)) return List.of();
            boolean ended = context.history(stream(P)).stream().anyMatch(PrincipleWithdrawn.class::isInstance);
            return List.of(revise(other, ended ? "p var slutt" : "p sto", "ny"));
        };
        Instance here = started(saysWhetherPStands);
        here.send(propose(other, GOAL));
        here.meanwhile(() -> instance().send(withdraw(P)));
        here.send(withdraw(GOAL));
        assertThat(types()).endsWith("principle.withdrawn", "goal.withdrawn", "principle.revised");
        assertThat(wordings()).endsWith("p var slutt");
    }

    @Test
    void what_had_not_begun_must_not_have_begun_in_the_append() {
        PrincipleId fresh = new PrincipleId("fersk");
        Reaction unlessBegun = (event, context) ->
                event instanceof GoalRevised && !context.exists(stream(fresh)) ? List.of(withdraw(P)) : List.of();
        Instance here = started(unlessBegun);
        here.meanwhile(() -> instance(unlessBegun).send(propose(fresh, GOAL)));
        here.send(revise(GOAL, "b", "ny"));
        assertThat(types()).endsWith("principle.proposed", "goal.revised");
    }

    @Test
    void an_effect_that_was_already_so_when_last_seen_is_decided_on_what_is_so_now() {
        Instance here = started(EACH_REWORDS_THE_OTHER);
        here.send(revise(GOAL, "b", "ny"));
        here.send(revise(GOAL, "c", "følger"));
        instance().send(revise(P, "d", "følger"));
        here.send(revise(GOAL, "b", "ny"));
        assertThat(types()).endsWith("goal.revised", "principle.revised");
        assertThat(wordings()).endsWith("d", "b", "b");
    }

    @Test
    void streams_that_were_thought_new_one_after_another_are_read_until_it_is_right() {
        List<PrincipleId> begunElsewhere = List.of(new PrincipleId("x"), new PrincipleId("y"), new PrincipleId("z"));
        AtomicInteger attempts = new AtomicInteger();
        Reaction anotherAtEveryAttempt = (event, context) -> event instanceof GoalRevised
                ? List.of(propose(begunElsewhere.get(Math.min(attempts.getAndIncrement(), 2)), GOAL))
                : List.of();
        Instance here = started(anotherAtEveryAttempt);
        for (PrincipleId each : begunElsewhere) instance().send(propose(each, GOAL));
        assertThat(here.send(revise(GOAL, "b", "ny")).lastPosition()).isEqualTo(7);
        assertThat(attempts).hasValue(4);
    }

    private static Command crosswise(int thread, String wording) {
        return thread == 0 ? revise(GOAL, wording, "ny") : revise(P, wording, "ny");
    }

    /** Positions 4 and 5, 6 and 7 and so on: one rewording and the one that follows, with one wording. */
    private void assertEveryPairStandsTogether() {
        List<String> wordings = wordings();
        List<String> streams = streams();
        for (int i = 3; i < streams.size(); i += 2) {
            assertThat(wordings.get(i)).isEqualTo(wordings.get(i + 1));
            assertThat(streams.get(i)).isNotEqualTo(streams.get(i + 1));
        }
    }

    /** An instance that always loses the race gives up in the end, and says so. */
    private static Answer untilAccepted(Instance instance, Command command) {
        while (true) {
            try {
                return instance.send(command);
            } catch (ConcurrencyException e) {
                // Honest: it was not recorded.
            }
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> types() {
        return Rows.of(database.sql(), String.class, "select type from ledger_entry order by position");
    }

    private List<String> wordings() {
        return Rows.of(
                database.sql(),
                String.class,
                "select coalesce(convert_from(entry, 'UTF8')::json -> 'data' ->> 'wording', '') from ledger_entry"
                        + " order by position");
    }

    private List<String> streams() {
        return Rows.of(database.sql(), String.class, "select stream from ledger_entry order by position");
    }

    private Instance instance(Reaction... reactions) {
        return new Instance(database, featuresWith(reactions));
    }

    /** With the programme at position 1, the goal at 2 and the principle at 3. */
    private Instance started(Reaction... reactions) {
        Instance instance = instance(reactions);
        instance.send(Wishes.start());
        instance.send(propose(GOAL));
        instance.send(propose(P, GOAL));
        return instance;
    }
}
