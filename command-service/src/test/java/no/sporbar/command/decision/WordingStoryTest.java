package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.doing;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Decisions.wouldDo;
import static no.sporbar.command.decision.Resolved.ADOPT_GOAL;
import static no.sporbar.command.decision.Resolved.ADOPT_PRINCIPLE;
import static no.sporbar.command.decision.Resolved.MAL;
import static no.sporbar.command.decision.Resolved.PRINSIPP;
import static no.sporbar.command.decision.Resolved.effect;
import static no.sporbar.command.decision.Resolved.goalAdopted;
import static no.sporbar.command.decision.Resolved.goalProposed;
import static no.sporbar.command.decision.Resolved.goalRevised;
import static no.sporbar.command.decision.Resolved.principleAdopted;
import static no.sporbar.command.decision.Resolved.principleProposed;
import static no.sporbar.command.decision.Resolved.principleRevised;
import static no.sporbar.command.decision.Resolved.worded;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.AMENDED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Story;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import org.junit.jupiter.api.Test;

/** Goals and principles, and what a resolution does to them. */
class WordingStoryTest {
    private static final String WHY = "Videre utredning (2)";
    private static final String AMENDED_GOAL = "Gode og mer effektive tjenester";
    private static final String AMENDED_PRINCIPLE = "Mer helhetlig styringsstruktur";

    @Test
    void what_is_adopted_as_recommended_is_adopted_as_it_is_worded() {
        put(wouldDo("2", ADOPT_GOAL, ADOPT_PRINCIPLE))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(resolved(point(ADOPTED)), goalAdopted("2"), principleAdopted("2"));
    }

    @Test
    void what_the_recommendation_words_otherwise_is_reworded_first_by_who_recommended_it() {
        put(wouldDo("2", worded("goal/mal-2", AMENDED_GOAL), worded("principle/styring", AMENDED_PRINCIPLE)))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(
                        resolved(point(ADOPTED)),
                        goalRevised(AMENDED_GOAL, BYRADET, WHY),
                        goalAdopted("2"),
                        principleRevised(AMENDED_PRINCIPLE, BYRADET, WHY),
                        principleAdopted("2"));
    }

    @Test
    void what_bystyret_words_otherwise_is_reworded_by_bystyret_and_both_texts_are_kept() {
        ResolvedPoint amended = new ResolvedPoint(
                "2",
                AMENDED,
                "Målene legges til grunn, endret.",
                List.of(worded("goal/mal-2", AMENDED_GOAL)),
                null,
                null);
        put(wouldDo("2", ADOPT_GOAL))
                .when(resolve(amended))
                .thenRecorded(resolved(amended), goalRevised(AMENDED_GOAL, BYSTYRET, WHY), goalAdopted("2"));
    }

    @Test
    void what_bystyret_adds_is_adopted_too() {
        ResolvedPoint added = doing("2", ADDED, worded("principle/styring", AMENDED_PRINCIPLE));
        put().when(resolve(added))
                .thenRecorded(
                        resolved(added), principleRevised(AMENDED_PRINCIPLE, BYSTYRET, WHY), principleAdopted("2"));
    }

    @Test
    void what_follows_takes_no_other_person_also_where_it_would_when_it_is_sent() {
        put(wouldDo("2", ADOPT_GOAL))
                .given(new ProgrammeFourEyesSet(PROGRAMME, List.of("adopt-goal"), "vedtak tar to", cited()))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(resolved(point(ADOPTED)), goalAdopted("2"));
    }

    @Test
    void what_is_rejected_or_postponed_stays_proposed() {
        for (PointOutcome outcome : List.of(REJECTED, POSTPONED))
            put(wouldDo("2", ADOPT_GOAL, ADOPT_PRINCIPLE))
                    .when(resolve(point(outcome)))
                    .thenRecorded(resolved(point(outcome)));
    }

    @Test
    void what_is_adopted_already_with_that_wording_is_not_adopted_again() {
        put(wouldDo("2", worded("goal/mal-2", "Gode tjenester"), ADOPT_PRINCIPLE))
                .given(goalAdopted("1"), principleAdopted("1"))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(resolved(point(ADOPTED)));
    }

    @Test
    void what_was_adopted_gets_another_wording_and_is_adopted_anew() {
        put(wouldDo("2", worded("goal/mal-2", AMENDED_GOAL)))
                .given(goalAdopted("1"))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(resolved(point(ADOPTED)), goalRevised(AMENDED_GOAL, BYRADET, WHY), goalAdopted("2"));
    }

    @Test
    void what_is_withdrawn_by_a_point_no_longer_stands() {
        put(wouldDo("2", withdraw("goal/mal-2"), withdraw("principle/styring")))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(
                        resolved(point(ADOPTED)),
                        new GoalWithdrawn(PROGRAMME, MAL, WHY, cited()),
                        new PrincipleWithdrawn(PROGRAMME, PRINSIPP, WHY, cited()));
        put(wouldDo("2", withdraw("goal/mal-2")))
                .when(resolve(point(REJECTED)))
                .thenRecorded(resolved(point(REJECTED)));
    }

    @Test
    void what_no_longer_stood_is_not_withdrawn_again() {
        put(wouldDo("2", withdraw("goal/mal-2"), withdraw("principle/styring")))
                .given(
                        new GoalWithdrawn(PROGRAMME, MAL, "før", cited()),
                        new PrincipleWithdrawn(PROGRAMME, PRINSIPP, "før", cited()))
                .when(resolve(point(ADOPTED)))
                .thenRecorded(resolved(point(ADOPTED)));
    }

    @Test
    void what_no_longer_stands_cannot_be_adopted_and_nothing_of_the_resolution_is_recorded() {
        put(wouldDo("2", ADOPT_PRINCIPLE, ADOPT_GOAL))
                .given(new GoalWithdrawn(PROGRAMME, MAL, "før", cited()))
                .when(resolve(point(ADOPTED)))
                .thenRefused("goal.withdrawn");
        put(wouldDo("2", ADOPT_GOAL, worded("principle/styring", AMENDED_PRINCIPLE)))
                .given(new PrincipleWithdrawn(PROGRAMME, PRINSIPP, "før", cited()))
                .when(resolve(point(ADOPTED)))
                .thenRefused("principle.no-longer-stands");
    }

    @Test
    void a_repeated_resolution_does_everything_once() {
        put(wouldDo("2", ADOPT_GOAL))
                .given(resolve(point(ADOPTED)))
                .when(resolve(point(ADOPTED)))
                .thenNothingHappens();
    }

    private static Story put(RecommendedPoint... points) {
        Story story = Story.usual().given(goalProposed(), principleProposed());
        return points.length == 0 ? story : story.given(recommended(points));
    }

    private static Effect withdraw(String subject) {
        return effect(EffectKind.WITHDRAW, subject);
    }

    private static ResolvedPoint point(PointOutcome outcome) {
        return new ResolvedPoint("2", outcome, "Punkt 2");
    }
}
