package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BARNEVERN;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.STOVNER;
import static no.sporbar.command.organisation.Organisation.allocated;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.move;
import static no.sporbar.command.organisation.Organisation.moved;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.unit;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.organisation.TaskCommand.AllocateTask;
import no.sporbar.command.organisation.TaskCommand.CorrectTask;
import no.sporbar.command.organisation.TaskCommand.MoveTask;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TaskLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskTest {
    private final Scenario scenario = Scenario.usual().in(Situation.usual().knowing(registered(GRORUD)));

    @Test
    void a_level_or_a_unit_owns_a_task() {
        scenario.when(allocate(TaskLevel.CENTRAL, null)).thenRecorded(allocated(TaskLevel.CENTRAL, null));
        scenario.when(allocate(TaskLevel.DISTRICT, GRORUD)).thenRecorded(allocated(TaskLevel.DISTRICT, GRORUD));
    }

    @Test
    void allocating_it_again_changes_nothing_even_after_a_move() {
        scenario.given(allocated(TaskLevel.DISTRICT, null), moved(TaskLevel.CENTRAL, null))
                .when(allocate(TaskLevel.DISTRICT, null))
                .thenNothingHappens();
    }

    @Test
    void another_task_of_the_same_id_is_refused() {
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(allocate(TaskLevel.CENTRAL, null))
                .thenRefused("task.id-taken", BARNEVERN);
    }

    @Test
    void a_unit_that_nobody_registered_owns_nothing() {
        scenario.when(allocate(TaskLevel.DISTRICT, STOVNER)).thenRefused("unit.unknown", STOVNER);
        scenario.given(allocated(TaskLevel.CENTRAL, null))
                .when(move(TaskLevel.DISTRICT, STOVNER, from2028()))
                .thenRefused("unit.unknown", STOVNER);
    }

    @Test
    void a_task_moves_to_another_level_or_unit() {
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(move(TaskLevel.CENTRAL, null, from2028()))
                .thenRecorded(moved(TaskLevel.CENTRAL, null));
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(move(TaskLevel.DISTRICT, GRORUD, from2028()))
                .thenRecorded(moved(TaskLevel.DISTRICT, GRORUD));
    }

    @Test
    void moving_it_to_where_it_is_changes_nothing() {
        scenario.given(allocated(TaskLevel.DISTRICT, GRORUD))
                .when(move(TaskLevel.DISTRICT, GRORUD, from2028()))
                .thenNothingHappens();
        scenario.given(allocated(TaskLevel.DISTRICT, GRORUD), moved(TaskLevel.CENTRAL, null))
                .when(move(TaskLevel.CENTRAL, null, from2028()))
                .thenNothingHappens();
    }

    @Test
    void it_has_to_be_said_from_which_day() {
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(move(TaskLevel.CENTRAL, null, cited()))
                .thenRefused("task.no-effective-date", BARNEVERN);
    }

    @Test
    void what_it_follows_from_has_to_be_there() {
        AlternativeId unknown = new AlternativeId("ukjent");
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(new MoveTask(PROGRAMME, BARNEVERN, TaskLevel.CENTRAL, null, unknown, null, null, from2028()))
                .thenRefused("alternative.unknown", unknown);
        scenario.given(allocated(TaskLevel.DISTRICT, null))
                .when(new MoveTask(PROGRAMME, BARNEVERN, TaskLevel.CENTRAL, null, null, VEDTAKET, "1", from2028()))
                .thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void an_unknown_task_is_refused() {
        scenario.when(move(TaskLevel.CENTRAL, null, from2028())).thenRefused("task.unknown", BARNEVERN);
        scenario.when(correct("Barnevernet")).thenRefused("task.unknown", BARNEVERN);
    }

    @Test
    void a_slip_in_its_name_is_put_right_once() {
        TaskCorrected corrected =
                new TaskCorrected(PROGRAMME, BARNEVERN, "Barnevernet", "feil navn", "se saken", cited());
        scenario.given(allocated(TaskLevel.CENTRAL, null))
                .when(correct("Barnevernet"))
                .thenRecorded(corrected);
        scenario.given(allocated(TaskLevel.CENTRAL, null), corrected)
                .when(correct("Barnevernet"))
                .thenNothingHappens();
    }

    private static AllocateTask allocate(TaskLevel level, @Nullable String unit) {
        return new AllocateTask(PROGRAMME, BARNEVERN, "Barnevern", level, unit == null ? null : unit(unit), cited());
    }

    private static CorrectTask correct(String name) {
        return new CorrectTask(PROGRAMME, BARNEVERN, name, "feil navn", "se saken", cited());
    }
}
