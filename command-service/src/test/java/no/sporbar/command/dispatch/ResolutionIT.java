package no.sporbar.command.dispatch;

import static no.sporbar.command.rules.Oslo.BODIES;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SEASONS;
import static no.sporbar.command.rules.Oslo.assumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.decision.DecisionCommand.RecommendDecision;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.store.LedgerAudit;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.command.store.Together;
import no.sporbar.command.track.ConditionCommand.SetCondition;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.GoalId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resolution and all that it leads to, on a real database: all of it or nothing. */
class ResolutionIT {
    private static final List<String> REJECTED =
            List.of("decision.resolved", "condition.failed", "track.ended", "track.ended");

    private final TestLedger database = new TestLedger();
    private final Instance here = new Instance(database, Features.ALL);

    @BeforeEach
    void start() {
        here.send(new StartProgramme(PROGRAMME, "Bydelsprosjektet", BODIES, SEASONS, assumed()));
    }

    @AfterEach
    void close() {
        LedgerAudit.of(database.sql());
        database.close();
    }

    @Test
    void a_rejection_and_the_end_of_every_track_are_one_append() {
        investigate("sak");
        Answer answer = here.send(resolve("sak", PointOutcome.REJECTED));
        assertThat(types("sak")).endsWith(REJECTED.toArray(String[]::new));
        assertThat(answer.firstPosition()).isEqualTo(size() - 3);
        assertThat(answer.lastPosition()).isEqualTo(size());
        assertThat(Rows.of(
                        database.sql(),
                        String.class,
                        "select distinct data->>'reason' from ledger where type = 'track.ended'"))
                .containsExactly("Under forbehold – Sporene utredes.");
    }

    @Test
    void an_effect_that_is_refused_leaves_nothing_and_says_why() {
        investigate("sak");
        GoalId goal = new GoalId("mal-1");
        here.send(new ProposeGoal(PROGRAMME, goal, 1, "Gode tjenester", null, assumed()));
        here.send(new WithdrawGoal(PROGRAMME, goal, "dekkes av mål 2", assumed()));
        long before = size();
        ResolvedPoint adopting = new ResolvedPoint(
                "9", PointOutcome.ADDED, "Mål 1 vedtas.", List.of(effect(EffectKind.ADOPT, "goal/mal-1")), null, null);
        assertThatThrownBy(() -> here.send(resolve("sak", PointOutcome.REJECTED, adopting)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("goal.withdrawn"));
        assertThat(size()).isEqualTo(before);
        here.send(resolve("sak", PointOutcome.REJECTED));
        assertThat(size()).isEqualTo(before + REJECTED.size());
    }

    @Test
    void a_database_that_fails_half_way_keeps_nothing_of_it() {
        investigate("sak");
        long before = size();
        JdbcClient owner =
                JdbcClient.create(database.database.dataSource(database.database.user(), database.database.password()));
        owner.sql("""
                create function fail() returns trigger language plpgsql as
                $$ begin raise exception 'half-way'; end $$""").update();
        owner.sql("""
                create trigger half_way before insert on ledger_entry for each row
                when (new.type = 'track.ended' and new.stream like '%b') execute function fail()""").update();
        assertThatThrownBy(() -> here.send(resolve("sak", PointOutcome.REJECTED)))
                .isNotInstanceOf(RuleViolation.class);
        assertThat(size()).isEqualTo(before);
        owner.sql("drop trigger half_way on ledger_entry").update();
        here.send(resolve("sak", PointOutcome.REJECTED));
        assertThat(types("sak")).endsWith(REJECTED.toArray(String[]::new));
        assertThat(size()).isEqualTo(before + REJECTED.size());
    }

    @Test
    void a_writer_that_is_cut_off_again_and_again_does_everything_once() throws Exception {
        Random random = new Random(20261123);
        AtomicBoolean stop = new AtomicBoolean();
        int cases = Together.in(2, thread -> {
                    if (thread == 1) {
                        for (int cuts = 0; cuts < 20; cuts++) {
                            long until = System.nanoTime() + random.nextLong(60_000_000);
                            await().pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() > until);
                            cutWriters();
                        }
                        stop.set(true);
                        return 0;
                    }
                    int done = 0;
                    for (; !stop.get(); done++) {
                        investigate("sak-" + done);
                        here.send(resolve("sak-" + done, PointOutcome.REJECTED));
                    }
                    return done;
                })
                .getFirst();
        assertThat(cases).isPositive();
        for (int i = 0; i < cases; i++) assertThat(types("sak-" + i)).endsWith(REJECTED.toArray(String[]::new));
        assertThat(Rows.of(database.sql(), String.class, "select type from ledger_entry where type = 'track.ended'"))
                .hasSize(2 * cases);
    }

    @Test
    void a_track_that_is_opened_at_the_last_moment_ends_too() {
        investigate("sak");
        Instance there = new Instance(database, Features.ALL);
        here.meanwhile(() -> there.send(open("sak", "c")));
        here.send(resolve("sak", PointOutcome.REJECTED));
        assertThat(types("sak"))
                .endsWith(
                        "track.opened",
                        "condition.work-bound",
                        "decision.resolved",
                        "condition.failed",
                        "track.ended",
                        "track.ended",
                        "track.ended");
    }

    @Test
    void a_repeat_by_another_instance_leads_to_nothing_more() {
        investigate("sak");
        here.send(resolve("sak", PointOutcome.ADOPTED));
        long before = size();
        Answer again = new Instance(database, Features.ALL).send(resolve("sak", PointOutcome.ADOPTED));
        assertThat(again.outcome()).isEqualTo(Answer.Outcome.UNCHANGED);
        assertThat(size()).isEqualTo(before);
    }

    private void investigate(String decision) {
        here.send(new SetCondition(PROGRAMME, new ConditionId(decision), "Under forbehold", null, assumed()));
        here.send(open(decision, "a"));
        here.send(open(decision, "b"));
        here.send(new RecommendDecision(
                PROGRAMME,
                new DecisionId(decision),
                "Videre utredning",
                BYRADET,
                BYSTYRET,
                null,
                List.of(new RecommendedPoint(
                        "3", "Sporene utredes.", List.of(effect(EffectKind.ENDORSE, "condition/" + decision)))),
                assumed()));
    }

    private static OpenTrack open(String decision, String track) {
        TrackId id = new TrackId(decision + "-" + track);
        return new OpenTrack(PROGRAMME, id, track, "Utrede " + track, new ConditionId(decision), assumed());
    }

    private static ResolveDecision resolve(String decision, PointOutcome outcome, ResolvedPoint... more) {
        ResolvedPoint point = new ResolvedPoint("3", outcome, "Sporene utredes.");
        List<ResolvedPoint> points =
                Stream.concat(Stream.of(point), Arrays.stream(more)).toList();
        return new ResolveDecision(
                PROGRAMME, new DecisionId(decision), "Videre utredning", BYSTYRET, "41/25", points, assumed());
    }

    private static Effect effect(EffectKind kind, String subject) {
        return new Effect(kind, Subject.parse(subject));
    }

    /** Kills every connection of the writers, whatever they are doing. */
    private void cutWriters() {
        database.sql().sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and application_name = 'sporbar-ledger'""").query().listOfRows();
    }

    /** Everything that happened to a case, its condition and its tracks. */
    private List<String> types(String decision) {
        return Rows.of(
                database.sql(),
                String.class,
                "select type from ledger_entry where stream ~ ('/' || ? || '(-[abc])?$') order by position",
                decision);
    }

    private long size() {
        return Rows.one(database.sql(), Long.class, "select size from ledger_head");
    }
}
