package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.add;
import static no.sporbar.command.programme.Programmes.change;
import static no.sporbar.command.programme.Programmes.let;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.Authority.ADOPT;
import static no.sporbar.events.Authority.RECOMMEND;

import java.util.List;
import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Story;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A programme's set-up is followed from the moment it changes, and not before. */
class ChangedSetupTest {
    private static final GoalId FIRST = new GoalId("mal-1");
    private static final GoalId SECOND = new GoalId("mal-2");
    private static final BodyId SAGENE = new BodyId("bydel-sagene");

    @Test
    void who_may_adopt_from_now_on_adopts_and_who_no_longer_may_does_not() {
        Story.usual()
                .given(propose(FIRST, null), let(BYRADET, RECOMMEND, ADOPT), let(BYSTYRET))
                .when(adopt(FIRST, BYRADET))
                .thenRecorded(new GoalAdopted(PROGRAMME, FIRST, BYRADET, null, null, cited()));
        Story.usual()
                .given(propose(FIRST, null), let(BYRADET, RECOMMEND, ADOPT), let(BYSTYRET))
                .when(adopt(FIRST, BYSTYRET))
                .thenRefused("authority.may-not-adopt", "Bystyret");
    }

    @Test
    void what_a_body_adopted_while_it_could_stays_adopted() {
        Story.usual()
                .given(propose(FIRST, null), adopt(FIRST, BYSTYRET), let(BYRADET, ADOPT), let(BYSTYRET))
                .when(adopt(FIRST, BYSTYRET))
                .thenNothingHappens();
        Story.usual()
                .given(propose(FIRST, null), adopt(FIRST, BYSTYRET), let(BYRADET, ADOPT), let(BYSTYRET))
                .when(adopt(FIRST, BYRADET))
                .thenRefused("goal.already-adopted");
    }

    @Test
    void a_body_that_was_added_may_propose() {
        Story.usual()
                .given(add(new Body(SAGENE, "Bydel Sagene", List.of())))
                .when(propose(SECOND, SAGENE))
                .thenRecorded(new GoalProposed(PROGRAMME, SECOND, 1, "Gode tjenester", SAGENE, cited()));
        Story.usual().when(propose(SECOND, SAGENE)).thenRefused("body.unknown", SAGENE);
    }

    @Test
    void a_season_means_other_months_from_now_on() {
        SeasonPolicy late = new SeasonPolicy(
                new Months(3, 5),
                new Months(6, 8),
                new Months(12, 12),
                new Months(1, 2),
                Oslo.cited().basis());
        ProposeGoal decidedInAutumn = new ProposeGoal(PROGRAMME, FIRST, 1, "Gode tjenester", null, cited("2026-23"));
        Story.usual()
                .when(decidedInAutumn)
                .thenRecorded(new GoalProposed(PROGRAMME, FIRST, 1, "Gode tjenester", null, cited("2026-23")));
        Story.usual().given(change(late)).when(decidedInAutumn).thenRefused("fact.decided-in-the-future", "2026-23");
    }

    private static ProposeGoal propose(GoalId goal, @Nullable BodyId by) {
        return new ProposeGoal(PROGRAMME, goal, 1, "Gode tjenester", by, cited());
    }

    private static AdoptGoal adopt(GoalId goal, BodyId by) {
        return new AdoptGoal(PROGRAMME, goal, by, null, null, cited());
    }
}
