package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.sporbar.command.store.TestGoal.Add;
import no.sporbar.command.store.TestGoal.AddTo;
import no.sporbar.command.store.TestGoal.Propose;
import no.sporbar.command.store.TestGoal.Refused;
import no.sporbar.command.store.TestGoal.Reword;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerRepositoryIT {
    private static final String GOAL = "mal-1";

    private final TestLedger database = new TestLedger();
    private final TestInstance here = new TestInstance(database);
    private final TestInstance there = new TestInstance(database);

    @AfterEach
    void close() {
        LedgerAudit.of(database.sql());
        database.close();
    }

    @Test
    void a_command_costs_nothing_but_its_append_new_or_loaded() {
        assertThat(here.readsDuring(() -> here.send(propose(GOAL)))).isZero();
        assertThat(here.readsDuring(() -> here.send(add("a")))).isZero();
        assertThat(here.readsDuring(() -> here.send(add("b")))).isZero();
        assertThat(wording()).isEqualTo("ab");
    }

    @Test
    void a_stream_of_ten_thousand_events_costs_no_more() {
        List<NewEntry> history = new java.util.ArrayList<>();
        for (int version = 0; version < 10_000; version++) history.add(Facts.entry(GOAL, version));
        database.writer().append(AppendRequest.of(history));
        here.send(add("a"));
        assertThat(here.readsDuring(() -> here.send(add("b")))).isZero();
        assertThat(database.reader().tipOf(stream(GOAL))).hasValue(10_001);
    }

    @Test
    void doing_nothing_is_decided_again_if_the_ledger_has_gone_on() {
        begin("x");
        there.send(reword("x", "y"));
        here.send(reword("y", "x"));
        assertThat(wording()).isEqualTo("x");
        assertThat(database.reader().tipOf(stream(GOAL))).hasValue(3);
    }

    @Test
    void a_refusal_is_decided_again_if_the_ledger_has_gone_on() {
        begin("x");
        there.send(reword("x", "y"));
        here.send(reword("y", "z"));
        assertThat(wording()).isEqualTo("z");
    }

    @Test
    void a_true_refusal_costs_one_look_and_keeps_what_is_remembered() {
        begin("x");
        assertThat(here.readsDuring(() -> assertThatThrownBy(() -> here.send(reword("q", "z")))
                        .isInstanceOf(Refused.class)
                        .hasMessage("x")))
                .isEqualTo(1);
        assertThat(here.readsDuring(() -> here.send(reword("x", "y")))).isZero();
    }

    @Test
    void a_decision_on_a_state_that_has_passed_is_made_again() {
        begin("x");
        there.send(add("y"));
        here.send(add("z"));
        assertThat(wording()).isEqualTo("xyz");
    }

    @Test
    void somebody_who_comes_between_decision_and_append_is_not_overwritten() {
        begin("x");
        here.meanwhile(() -> there.send(add("y")));
        here.send(add("z"));
        assertThat(wording()).isEqualTo("xyz");
    }

    @Test
    void proposing_what_another_instance_has_proposed_changes_nothing() {
        there.send(propose(GOAL));
        here.send(propose(GOAL));
        here.send(propose(GOAL));
        assertThat(database.reader().tipOf(stream(GOAL))).hasValue(0);
        here.send(add("a"));
        assertThat(wording()).isEqualTo("a");
    }

    @Test
    void an_expected_version_that_has_passed_is_a_conflict_wherever_it_passed() {
        begin("x");
        there.send(add("y"));
        assertThatThrownBy(() -> here.send(new AddTo(stream(GOAL), GOAL, "z", 1)))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThat(wording()).isEqualTo("xy");
    }

    @Test
    void an_expected_version_that_is_newer_than_what_is_remembered_is_read() {
        begin("x");
        there.send(add("y"));
        here.send(new AddTo(stream(GOAL), GOAL, "z", 2));
        assertThat(wording()).isEqualTo("xyz");
        assertThatThrownBy(() -> here.send(new AddTo(stream(GOAL), GOAL, "z", 9)))
                .isInstanceOf(ConflictingAggregateVersionException.class);
    }

    @Test
    void an_unknown_stream_is_not_found() {
        assertThatThrownBy(() -> here.send(add("a"))).isInstanceOf(AggregateNotFoundException.class);
        here.send(propose(GOAL));
        here.send(add("a"));
        assertThat(wording()).isEqualTo("a");
    }

    @Test
    void what_a_decision_has_looked_at_elsewhere_must_still_be_so_in_the_append() {
        begin("x");
        here.send(propose("other"));
        int[] tries = {0};
        MessageHandler<CommandMessage<?>> looksAtBoth = command -> {
            tries[0]++;
            String seen = here.repository.load(stream("other")).invoke(TestGoal::wording);
            here.repository.load(stream(GOAL)).execute(goal -> goal.handle(add(seen.isEmpty() ? "-" : seen)));
            return null;
        };
        here.bus.subscribe(String.class.getName(), looksAtBoth);
        here.meanwhile(() -> there.send(new Add(stream("other"), "other", "o")));
        here.send("look");
        assertThat(tries[0]).isEqualTo(2);
        assertThat(wording()).isEqualTo("xo");
    }

    @Test
    void two_instances_and_many_threads_lose_no_command() throws Exception {
        begin("");
        List<Integer> accepted = Together.in(8, thread -> {
            int mine = 0;
            for (int i = 0; i < 25; i++) {
                try {
                    (thread % 2 == 0 ? here : there).send(add("."));
                    mine++;
                } catch (org.axonframework.modelling.command.ConcurrencyException e) {
                    // Honest: it was not recorded.
                }
            }
            return mine;
        });
        int total = accepted.stream().mapToInt(Integer::intValue).sum();
        assertThat(wording()).hasSize(total);
        assertThat(total).isGreaterThan(150);
    }

    @Test
    void the_receipt_tells_what_was_recorded() {
        Receipt[] receipt = new Receipt[1];
        here.bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            receipt[0] = Receipt.of(unitOfWork);
            return chain.proceed();
        });
        here.send(propose(GOAL));
        assertThat(receipt[0].lines()).singleElement().satisfies(line -> {
            assertThat(line.type()).isEqualTo("goal.proposed");
            assertThat(line.position()).isEqualTo(1);
        });
        assertThat(receipt[0].stream()).isEqualTo(stream(GOAL));
        here.send(propose(GOAL));
        assertThat(receipt[0].isEmpty()).isTrue();
    }

    @Test
    void a_key_given_to_the_unit_of_work_goes_into_the_append() {
        IdempotencyKey key = new IdempotencyKey("ada", "k", new byte[] {1});
        here.bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            key.attachTo(unitOfWork);
            return chain.proceed();
        });
        here.send(propose(GOAL));
        assertThat(database.reader().carriedOut(key)).isPresent();
        assertThatThrownBy(() -> here.send(propose("mal-2"))).isInstanceOf(IdempotencyKeyTakenException.class);
    }

    /** Both instances remember the goal with this wording. */
    private void begin(String wording) {
        here.send(propose(GOAL));
        here.send(add(wording));
        there.send(reword(wording, wording));
    }

    private static Propose propose(String goal) {
        return new Propose(stream(goal), goal);
    }

    private static Reword reword(String from, String to) {
        return new Reword(stream(GOAL), GOAL, from, to);
    }

    private static Add add(String letter) {
        return new Add(stream(GOAL), GOAL, letter);
    }

    private String wording() {
        DomainEventStream history = there.events.readEvents(stream(GOAL));
        TestGoal goal = new TestGoal();
        history.forEachRemaining(event -> goal.on((no.sporbar.events.GoalEvent) event.getPayload()));
        return goal.wording();
    }
}
