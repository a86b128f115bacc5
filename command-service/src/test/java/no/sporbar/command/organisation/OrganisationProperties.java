package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BARNEVERN;
import static no.sporbar.command.organisation.Organisation.unit;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.organisation.TaskCommand.AllocateTask;
import no.sporbar.command.organisation.TaskCommand.CorrectTask;
import no.sporbar.command.organisation.TaskCommand.MoveTask;
import no.sporbar.command.organisation.UnitCommand.CorrectUnit;
import no.sporbar.command.organisation.UnitCommand.RegisterUnit;
import no.sporbar.command.organisation.UnitCommand.RenameUnit;
import no.sporbar.command.organisation.UnitCommand.SucceedUnit;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitEvent;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;

class OrganisationProperties {
    private static final UnitId UNIT = unit("a");

    @Provide
    Arbitrary<List<UnitCommand>> unitWishes() {
        Arbitrary<UnitKind> kinds = Arbitraries.of(UnitKind.DISTRICT, UnitKind.AGENCY);
        Arbitrary<UnitCommand> register = Combinators.combine(
                        AnyWish.text(),
                        kinds,
                        AnyWish.date().injectNull(0.7),
                        AnyWish.decisionOrNone(),
                        AnyOrganisation.pointOrNone(),
                        AnyWish.provenance())
                .as((name, kind, since, decision, point, on) ->
                        new RegisterUnit(PROGRAMME, UNIT, name, kind, since, decision, point, on));
        Arbitrary<UnitCommand> rename = Combinators.combine(
                        AnyWish.text(), AnyWish.decisionOrNone(), AnyOrganisation.pointOrNone(), AnyWish.provenance())
                .as((name, decision, point, on) -> new RenameUnit(PROGRAMME, UNIT, name, decision, point, on));
        Arbitrary<UnitCommand> succeed = Combinators.combine(
                        AnyOrganisation.units(),
                        AnyOrganisation.alternativeOrNone(),
                        AnyWish.decisionOrNone(),
                        AnyOrganisation.provenance())
                .as((successors, alternative, decision, on) ->
                        new SucceedUnit(PROGRAMME, UNIT, successors, alternative, decision, null, on));
        Arbitrary<UnitCommand> correct = Combinators.combine(AnyWish.text(), kinds, AnyWish.provenance())
                .as((name, kind, on) -> new CorrectUnit(PROGRAMME, UNIT, name, kind, "feil", "se saken", on));
        return Arbitraries.oneOf(List.of(register, register, rename, succeed, correct))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_place_of_a_unit_is_taken_once_and_then_its_name_stays(@ForAll("unitWishes") List<UnitCommand> wishes) {
        Played<UnitCommand, UnitEvent> played = CoreLaws.play(Unit.INITIAL, wishes, AnyOrganisation.known());
        boolean ended = false;
        for (UnitEvent event : played.history()) {
            if (ended) assertThat(event).isNotInstanceOfAny(UnitSucceeded.class, UnitRenamed.class);
            if (event instanceof UnitSucceeded succeeded) {
                assertThat(succeeded.provenance().effectiveFrom()).isNotNull();
                assertThat(succeeded.successors()).isNotEmpty().doesNotContain(UNIT);
                ended = true;
            }
        }
    }

    @Provide
    Arbitrary<List<TaskCommand>> taskWishes() {
        Arbitrary<TaskLevel> levels = Arbitraries.of(TaskLevel.class);
        Arbitrary<TaskCommand> allocate = Combinators.combine(
                        AnyWish.text(), levels, AnyOrganisation.unitOrNone(), AnyWish.provenance())
                .as((name, level, unit, on) -> new AllocateTask(PROGRAMME, BARNEVERN, name, level, unit, on));
        Arbitrary<TaskCommand> move = Combinators.combine(
                        levels,
                        AnyOrganisation.unitOrNone(),
                        AnyOrganisation.alternativeOrNone(),
                        AnyWish.decisionOrNone(),
                        AnyOrganisation.provenance())
                .as((level, unit, alternative, decision, on) ->
                        new MoveTask(PROGRAMME, BARNEVERN, level, unit, alternative, decision, null, on));
        Arbitrary<TaskCommand> correct = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((name, on) -> new CorrectTask(PROGRAMME, BARNEVERN, name, "feil", "se saken", on));
        return Arbitraries.oneOf(List.of(allocate, move, move, correct)).list().ofMaxSize(14);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_task_never_moves_to_where_it_is(@ForAll("taskWishes") List<TaskCommand> wishes) {
        Played<TaskCommand, TaskEvent> played = CoreLaws.play(Task.INITIAL, wishes, AnyOrganisation.known());
        Task task = Task.INITIAL;
        for (TaskEvent event : played.history()) {
            if (event instanceof TaskMoved moved && task instanceof Task.Allocated before) {
                assertThat(before.level() == moved.level() && Objects.equals(before.unit(), moved.unit()))
                        .isFalse();
                assertThat(moved.provenance().effectiveFrom()).isNotNull();
            }
            task = task.evolve(event);
        }
    }
}
