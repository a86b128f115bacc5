package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;
import static no.sporbar.command.track.Conditions.TILSLUTNING;
import static no.sporbar.command.track.Conditions.bind;
import static no.sporbar.command.track.Conditions.bound;
import static no.sporbar.command.track.Conditions.failed;
import static no.sporbar.command.track.Conditions.met;
import static no.sporbar.command.track.Conditions.wasSet;
import static no.sporbar.command.track.Tracks.A;
import static no.sporbar.command.track.Tracks.opened;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.ConditionId;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.PeriodId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindWorkTest {
    private static final Situation KNOWING = Situation.usual()
            .knowing(
                    opened(A, TILSLUTNING),
                    new MilestonePlanned(PROGRAMME, new MilestoneId("valg"), "Valg", null, cited()),
                    new PeriodPlanned(PROGRAMME, new PeriodId("fase-1"), "Periode 1", date("../2026-21"), cited()),
                    new GoalProposed(PROGRAMME, new GoalId("mal-1"), 1, "Gode tjenester", null, cited()));

    private final Scenario condition = Scenario.usual().in(KNOWING);

    @ParameterizedTest
    @ValueSource(strings = {"track/a", "milestone/valg", "period/fase-1"})
    void work_begins_under_the_condition(String work) {
        condition.given(wasSet()).when(bind(work)).thenRecorded(bound(work));
    }

    @Test
    void what_hangs_on_it_already_changes_nothing() {
        condition.given(wasSet(), bound("track/a")).when(bind("track/a")).thenNothingHappens();
        condition
                .given(wasSet(), bound("track/a"), failed())
                .when(bind("track/a"))
                .thenNothingHappens();
    }

    @Test
    void work_may_begin_after_the_condition_was_met_and_not_after_it_failed() {
        condition.given(wasSet(), met()).when(bind("track/a")).thenRecorded(bound("track/a"));
        condition.given(wasSet(), failed()).when(bind("track/a")).thenRefused("condition.failed", TILSLUTNING);
    }

    @Test
    void a_track_hangs_on_the_condition_that_it_was_opened_under_and_on_no_other() {
        for (ConditionId other : new ConditionId[] {new ConditionId("annet"), null})
            condition
                    .in(Situation.usual().knowing(opened(A, other)))
                    .given(wasSet())
                    .when(bind("track/a"))
                    .thenRefused("condition.track-not-opened-under-it", "a");
    }

    @Test
    void only_work_hangs_on_a_condition() {
        condition.given(wasSet()).when(bind("goal/mal-1")).thenRefused("condition.work-does-not-fit", "goal/mal-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"track/ukjent", "milestone/ukjent", "period/ukjent"})
    void work_that_there_is_not_is_refused(String work) {
        condition.given(wasSet()).when(bind(work)).thenRefused("subject.unknown", work);
    }

    @Test
    void an_unknown_condition_is_refused() {
        condition.when(bind("track/a")).thenRefused("condition.unknown", TILSLUTNING);
    }
}
