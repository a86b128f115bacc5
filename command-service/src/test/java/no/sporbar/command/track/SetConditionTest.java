package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.decision;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.set;
import static no.sporbar.command.track.Conditions.wasSet;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.track.ConditionCommand.SetCondition;
import org.junit.jupiter.api.Test;

class SetConditionTest {
    private final Scenario condition = Scenario.usual();

    @Test
    void work_may_begin_before_the_decision_that_it_depends_on() {
        condition.when(set(null)).thenRecorded(wasSet());
    }

    @Test
    void it_may_name_the_decision_that_is_waited_for() {
        condition
                .in(Situation.usual().knowing(decision(VEDTAKET)))
                .when(set(VEDTAKET))
                .thenRecorded(wasSet(VEDTAKET));
        condition.when(set(VEDTAKET)).thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void setting_it_again_changes_nothing() {
        condition.given(wasSet()).when(set(null)).thenNothingHappens();
        condition.given(wasSet(), failed()).when(set(null)).thenNothingHappens();
    }

    @Test
    void another_condition_of_the_same_name_is_refused() {
        condition
                .given(wasSet())
                .when(new SetCondition(PROGRAMME, TILSLUTNING, "Noe annet", null, assumed()))
                .thenRefused("condition.id-taken", TILSLUTNING);
    }
}
