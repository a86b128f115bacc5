package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.fail;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.meet;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.resolved;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import org.junit.jupiter.api.Test;

/** Meeting a condition, and failing it. */
class EndConditionTest {
    private final Scenario condition = Scenario.usual().in(Situation.usual().knowing(resolved()));

    @Test
    void the_decision_came_and_the_condition_is_met_or_has_failed() {
        condition.given(wasSet()).when(meet(VEDTAKET, "3")).thenRecorded(met());
        condition.given(wasSet()).when(fail(VEDTAKET, "3")).thenRecorded(failed());
    }

    @Test
    void the_decision_need_not_be_recorded() {
        condition
                .given(wasSet())
                .when(meet(null, null))
                .thenRecorded(new ConditionMet(PROGRAMME, TILSLUTNING, null, null, cited()));
    }

    @Test
    void the_same_end_again_changes_nothing() {
        condition.given(wasSet(), met()).when(meet(VEDTAKET, "3")).thenNothingHappens();
        condition.given(wasSet(), failed()).when(fail(VEDTAKET, "3")).thenNothingHappens();
    }

    @Test
    void a_condition_ends_once() {
        condition.given(wasSet(), met()).when(fail(VEDTAKET, "3")).thenRefused("condition.met", TILSLUTNING);
        condition.given(wasSet(), met()).when(meet(null, null)).thenRefused("condition.met", TILSLUTNING);
        condition.given(wasSet(), failed()).when(meet(VEDTAKET, "3")).thenRefused("condition.failed", TILSLUTNING);
        condition.given(wasSet(), failed()).when(fail(null, null)).thenRefused("condition.failed", TILSLUTNING);
    }

    @Test
    void a_recommendation_meets_no_condition() {
        DecisionRecommended recommended = new DecisionRecommended(
                PROGRAMME,
                VEDTAKET,
                "Videre utredning",
                BYRADET,
                BYSTYRET,
                null,
                List.of(new RecommendedPoint("3", "Sporene utredes videre.")),
                cited());
        Scenario onlyRecommended =
                condition.in(Situation.usual().knowing(recommended)).given(wasSet());
        onlyRecommended.when(meet(VEDTAKET, "3")).thenRefused("decision.not-resolved", VEDTAKET);
        onlyRecommended.when(fail(VEDTAKET, "3")).thenRefused("decision.not-resolved", VEDTAKET);
    }

    @Test
    void a_decision_or_a_point_that_there_is_not_is_refused() {
        condition.given(wasSet()).when(meet(VEDTAKET, "9")).thenRefused("decision.no-such-point", VEDTAKET, "9");
        condition
                .in(Situation.usual())
                .given(wasSet())
                .when(fail(VEDTAKET, "3"))
                .thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void an_unknown_condition_is_refused() {
        condition.when(meet(VEDTAKET, "3")).thenRefused("condition.unknown", TILSLUTNING);
        condition.when(fail(VEDTAKET, "3")).thenRefused("condition.unknown", TILSLUTNING);
    }
}
