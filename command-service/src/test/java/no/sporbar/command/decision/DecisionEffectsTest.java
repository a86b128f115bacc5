package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.doing;
import static no.sporbar.command.decision.Decisions.recommend;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Decisions.wouldDo;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a point does to named things: checked when it is recommended and when it is resolved. */
class DecisionEffectsTest {
    private static final Effect ADOPT_GOAL = effect(EffectKind.ADOPT, "goal/mal-1");
    private static final Effect ADOPT_OTHER = effect(EffectKind.ADOPT, "goal/mal-2");

    private final Scenario decision = Scenario.usual().in(knowing("goal/mal-1", "goal/mal-2"));

    @ParameterizedTest
    @CsvSource({
        "ADOPT, goal/mal-1",
        "ADOPT, principle/p-1",
        "ADOPT, budget/utredning",
        "ADOPT, baseline/plan-1",
        "WITHDRAW, goal/mal-1",
        "WITHDRAW, principle/p-1",
        "ENDORSE, condition/tilslutning"
    })
    void a_point_may_do_what_fits_its_thing(EffectKind kind, String subject) {
        Scenario knowing = decision.in(knowing(subject));
        RecommendedPoint point = wouldDo("1", effect(kind, subject));
        knowing.when(recommend(point)).thenRecorded(recommended(point));
        ResolvedPoint added = doing("1", ADDED, effect(kind, subject));
        knowing.when(resolve(added)).thenRecorded(resolved(added));
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPT, condition/tilslutning",
        "ADOPT, track/a",
        "ADOPT, milestone/valg",
        "WITHDRAW, condition/tilslutning",
        "WITHDRAW, budget/utredning",
        "ENDORSE, goal/mal-1",
        "ENDORSE, track/a"
    })
    void what_does_not_fit_its_thing_is_refused(EffectKind kind, String subject) {
        Scenario knowing = decision.in(knowing(subject));
        Effect effect = effect(kind, subject);
        String word = kind.toString();
        knowing.when(recommend(wouldDo("1", effect))).thenRefused("decision.effect-does-not-fit", word, subject);
        knowing.when(resolve(doing("1", ADDED, effect))).thenRefused("decision.effect-does-not-fit", word, subject);
    }

    @Test
    void only_what_is_adopted_and_has_a_wording_gets_one() {
        Effect worded = new Effect(EffectKind.ADOPT, Subject.parse("goal/mal-1"), "Gode tjenester");
        decision.when(recommend(wouldDo("1", worded))).thenRecorded(recommended(wouldDo("1", worded)));
        for (Effect effect : new Effect[] {
            new Effect(EffectKind.WITHDRAW, Subject.parse("goal/mal-1"), "Gode tjenester"),
            new Effect(EffectKind.ADOPT, Subject.parse("budget/utredning"), "10 millioner")
        })
            decision.in(knowing("goal/mal-1", "budget/utredning"))
                    .when(recommend(wouldDo("1", effect)))
                    .thenRefused("decision.effect-does-not-fit", effect.effect(), effect.subject());
    }

    @ParameterizedTest
    @CsvSource({"ADOPT, goal/mal-9", "ADOPT, baseline/plan-1", "ENDORSE, condition/ukjent"})
    void a_thing_that_nobody_has_heard_of_is_refused(EffectKind kind, String subject) {
        decision.when(recommend(wouldDo("1", effect(kind, subject)))).thenRefused("subject.unknown", subject);
        decision.when(resolve(doing("1", ADDED, effect(kind, subject)))).thenRefused("subject.unknown", subject);
    }

    @Test
    void an_alternative_is_decided_on_only_when_it_was_put_forward() {
        Effect adopt = effect(EffectKind.ADOPT, "alternative/ni-til-elleve");
        AlternativePutForward forward =
                new AlternativePutForward(PROGRAMME, new AlternativeId("ni-til-elleve"), cited());
        decision.in(Situation.usual().knowing(forward))
                .when(recommend(wouldDo("1", adopt)))
                .thenRecorded(recommended(wouldDo("1", adopt)));
        decision.in(knowing("alternative/ni-til-elleve"))
                .when(recommend(wouldDo("1", adopt)))
                .thenRefused("alternative.not-put-forward", "ni-til-elleve");
        decision.in(knowing("alternative/ni-til-elleve"))
                .when(resolve(doing("1", ADDED, adopt)))
                .thenRefused("alternative.not-put-forward", "ni-til-elleve");
    }

    @Test
    void one_resolution_does_not_do_two_things_to_one_thing() {
        decision.when(resolve(doing("1", ADDED, ADOPT_GOAL), doing("2", ADDED, ADOPT_GOAL)))
                .thenRefused("decision.subject-twice", "goal/mal-1");
        decision.given(recommended(wouldDo("1", ADOPT_GOAL), wouldDo("2", ADOPT_GOAL)))
                .when(resolve(point("1"), point("2")))
                .thenRefused("decision.subject-twice", "goal/mal-1");
    }

    @Test
    void one_of_two_points_about_one_thing_may_be_adopted() {
        for (var outcome : List.of(REJECTED, POSTPONED)) {
            ResolvedPoint other = new ResolvedPoint("2", outcome, "Punkt 2");
            decision.given(recommended(wouldDo("1", ADOPT_GOAL), wouldDo("2", ADOPT_GOAL)))
                    .when(resolve(point("1"), other))
                    .thenRecorded(resolved(point("1"), other));
        }
    }

    @Test
    void a_resolution_may_do_something_else_than_was_recommended() {
        ResolvedPoint point = doing("1", ADOPTED, ADOPT_OTHER);
        decision.given(recommended(wouldDo("1", ADOPT_GOAL)))
                .when(resolve(point))
                .thenRecorded(resolved(point));
    }

    private static ResolvedPoint point(String number) {
        return new ResolvedPoint(number, ADOPTED, "Punkt " + number);
    }

    private static Effect effect(EffectKind kind, String subject) {
        return new Effect(kind, Subject.parse(subject));
    }

    private static Situation knowing(String... subjects) {
        Situation situation = Situation.usual();
        for (String subject : subjects) situation = situation.knowing(Subject.parse(subject).stream(PROGRAMME));
        return situation;
    }
}
