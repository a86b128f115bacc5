package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Alternatives.FIRE_TIL_SEKS;
import static no.sporbar.command.organisation.Alternatives.VURDERING;
import static no.sporbar.command.organisation.Alternatives.delivered;
import static no.sporbar.command.organisation.Alternatives.forward;
import static no.sporbar.command.organisation.Alternatives.moveProposed;
import static no.sporbar.command.organisation.Alternatives.proposeMove;
import static no.sporbar.command.organisation.Alternatives.proposed;
import static no.sporbar.command.organisation.Alternatives.putForward;
import static no.sporbar.command.organisation.Alternatives.require;
import static no.sporbar.command.organisation.Alternatives.required;
import static no.sporbar.command.organisation.Alternatives.sketched;
import static no.sporbar.command.organisation.Alternatives.withdrawn;
import static no.sporbar.command.organisation.Organisation.BARNEVERN;
import static no.sporbar.command.organisation.Organisation.BJERKE;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.GRORUDDALEN;
import static no.sporbar.command.organisation.Organisation.STOVNER;
import static no.sporbar.command.organisation.Organisation.allocated;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.UnitChangeKind.KEEP;
import static no.sporbar.events.UnitChangeKind.MERGE;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.Impact;
import no.sporbar.events.TaskLevel;
import org.junit.jupiter.api.Test;

class PutForwardAlternativeTest {
    private static final AlternativeChangeProposed MERGED = proposed("a", MERGE, List.of(GRORUD, STOVNER), GRORUDDALEN);
    private static final Situation KNOWN = Situation.usual()
            .knowing(registered(GRORUD), registered(STOVNER), registered(BJERKE), allocated(TaskLevel.DISTRICT, null));

    private final Scenario scenario = Scenario.usual().in(KNOWN);

    @Test
    void an_alternative_with_lines_is_put_forward() {
        scenario.given(sketched(), MERGED).when(putForward(cited())).thenRecorded(forward());
        scenario.given(sketched(), proposed("a", KEEP, List.of(GRORUD), GRORUD))
                .when(putForward(cited()))
                .thenRecorded(forward());
        scenario.given(sketched(), moveProposed(TaskLevel.CENTRAL, null))
                .when(putForward(cited()))
                .thenRecorded(forward());
    }

    @Test
    void one_that_changes_nothing_is_not() {
        scenario.given(sketched()).when(putForward(cited())).thenRefused("alternative.changes-nothing", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, withdrawn("a"))
                .when(putForward(cited()))
                .thenRefused("alternative.changes-nothing", FIRE_TIL_SEKS);
    }

    @Test
    void a_merge_without_its_assessment_is_not_put_forward() {
        scenario.given(sketched(), MERGED, required(Impact.DISTRIBUTION))
                .when(putForward(cited()))
                .thenRefused("alternative.assessment-missing", VURDERING, Impact.DISTRIBUTION);
    }

    @Test
    void an_assessment_of_something_else_does_not_do() {
        scenario.in(KNOWN.knowing(delivered(Impact.LAW)))
                .given(sketched(), MERGED, required(Impact.DISTRIBUTION))
                .when(putForward(cited()))
                .thenRefused("alternative.assessment-missing", VURDERING, Impact.DISTRIBUTION);
    }

    @Test
    void with_its_assessment_it_is_put_forward() {
        scenario.in(KNOWN.knowing(delivered(Impact.DISTRIBUTION)))
                .given(sketched(), MERGED, required(Impact.DISTRIBUTION))
                .when(putForward(cited()))
                .thenRecorded(forward());
    }

    @Test
    void an_assessment_is_required_once() {
        scenario.given(sketched()).when(require(Impact.LAW)).thenRecorded(required(Impact.LAW));
        scenario.given(sketched(), required(Impact.LAW))
                .when(require(Impact.LAW))
                .thenNothingHappens();
        scenario.given(sketched(), required(Impact.LAW))
                .when(require(Impact.DISABILITY))
                .thenRefused("alternative.assessment-already-required", VURDERING);
    }

    @Test
    void putting_it_forward_again_changes_nothing() {
        scenario.given(sketched(), MERGED, forward()).when(putForward(cited())).thenNothingHappens();
        scenario.given(sketched(), MERGED, forward())
                .when(putForward(assumed()))
                .thenRefused("alternative.put-forward", FIRE_TIL_SEKS);
    }

    @Test
    void afterwards_nothing_more_is_required() {
        scenario.given(sketched(), MERGED, forward())
                .when(require(Impact.LAW))
                .thenRefused("alternative.put-forward", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, forward())
                .when(proposeMove(TaskLevel.CENTRAL, null))
                .thenRefused("alternative.put-forward", FIRE_TIL_SEKS);
    }

    @Test
    void a_task_is_moved_to_a_level_or_to_a_unit_that_is_or_would_be() {
        scenario.given(sketched())
                .when(proposeMove(TaskLevel.CENTRAL, null))
                .thenRecorded(moveProposed(TaskLevel.CENTRAL, null));
        scenario.given(sketched())
                .when(proposeMove(TaskLevel.DISTRICT, BJERKE))
                .thenRecorded(moveProposed(TaskLevel.DISTRICT, BJERKE));
        scenario.given(sketched(), MERGED)
                .when(proposeMove(TaskLevel.DISTRICT, GRORUDDALEN))
                .thenRecorded(moveProposed(TaskLevel.DISTRICT, GRORUDDALEN));
    }

    @Test
    void the_latest_word_about_a_task_counts() {
        scenario.given(sketched(), moveProposed(TaskLevel.CENTRAL, null))
                .when(proposeMove(TaskLevel.CENTRAL, null))
                .thenNothingHappens();
        scenario.given(sketched(), moveProposed(TaskLevel.CENTRAL, null), moveProposed(TaskLevel.SHARED, null))
                .when(proposeMove(TaskLevel.CENTRAL, null))
                .thenRecorded(moveProposed(TaskLevel.CENTRAL, null));
    }

    @Test
    void an_unknown_task_or_unit_is_refused() {
        scenario.in(Situation.usual())
                .given(sketched())
                .when(proposeMove(TaskLevel.CENTRAL, null))
                .thenRefused("task.unknown", BARNEVERN);
        scenario.given(sketched())
                .when(proposeMove(TaskLevel.DISTRICT, GRORUDDALEN))
                .thenRefused("unit.unknown", GRORUDDALEN);
    }

    @Test
    void a_task_is_not_left_with_a_unit_that_would_be_gone() {
        scenario.given(sketched(), MERGED, moveProposed(TaskLevel.DISTRICT, GRORUD))
                .when(putForward(cited()))
                .thenRefused("alternative.task-without-unit", BARNEVERN, GRORUD);
        scenario.given(
                        sketched(),
                        MERGED,
                        moveProposed(TaskLevel.DISTRICT, GRORUDDALEN),
                        withdrawn("a"),
                        proposed("b", KEEP, List.of(BJERKE), BJERKE))
                .when(putForward(cited()))
                .thenRefused("alternative.task-without-unit", BARNEVERN, GRORUDDALEN);
        scenario.given(sketched(), MERGED, moveProposed(TaskLevel.DISTRICT, BJERKE))
                .when(putForward(cited()))
                .thenRecorded(forward());
    }
}
