package no.sporbar.command.organisation;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.sporbar.command.organisation.TaskCommand.MoveTask;
import no.sporbar.command.organisation.UnitCommand.CorrectUnit;
import no.sporbar.command.organisation.UnitCommand.RegisterUnit;
import no.sporbar.command.organisation.UnitCommand.RenameUnit;
import no.sporbar.command.organisation.UnitCommand.SucceedUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import org.jspecify.annotations.Nullable;

/** What is said of units and tasks in the scenarios. A unit is named after its id. */
final class Organisation {
    static final String GRORUD = "grorud";
    static final String STOVNER = "stovner";
    static final String BJERKE = "bjerke";
    static final String GRORUDDALEN = "groruddalen";
    static final TaskId BARNEVERN = new TaskId("barnevern");

    private Organisation() {}

    static UnitId unit(String id) {
        return new UnitId(id);
    }

    static List<UnitId> units(String... ids) {
        return Arrays.stream(ids).map(UnitId::new).toList();
    }

    static String name(String id) {
        return "Bydel " + id;
    }

    /** A cited fact that applies from the day of a possible new organisation. */
    static Provenance from2028() {
        return new Provenance(cited().decidedOn(), LocalDate.of(2028, 1, 1), cited().basis());
    }

    /** A resolution of one point. */
    static DecisionResolved resolved() {
        ResolvedPoint point = new ResolvedPoint("1", PointOutcome.ADDED, "Ny bydelsstruktur vedtas.");
        return new DecisionResolved(PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, null, List.of(point), cited());
    }

    static RegisterUnit register(String id, @Nullable DecisionId decision, @Nullable String point) {
        return new RegisterUnit(PROGRAMME, unit(id), name(id), UnitKind.DISTRICT, null, decision, point, cited());
    }

    static RegisterUnit register(String id) {
        return register(id, null, null);
    }

    static UnitRegistered registered(String id) {
        return new UnitRegistered(PROGRAMME, unit(id), name(id), UnitKind.DISTRICT, null, null, null, cited());
    }

    static RenameUnit rename(String id, String name) {
        return new RenameUnit(PROGRAMME, unit(id), name, null, null, cited());
    }

    static UnitRenamed renamed(String id, String name) {
        return new UnitRenamed(PROGRAMME, unit(id), name, null, null, cited());
    }

    static SucceedUnit succeed(String id, String... successors) {
        return succeed(id, null, from2028(), successors);
    }

    static SucceedUnit succeed(
            String id, @Nullable AlternativeId alternative, Provenance provenance, String... successors) {
        return new SucceedUnit(PROGRAMME, unit(id), units(successors), alternative, null, null, provenance);
    }

    static UnitSucceeded succeeded(String id, String... successors) {
        return new UnitSucceeded(PROGRAMME, unit(id), units(successors), null, null, null, from2028());
    }

    static CorrectUnit correct(String id, String name, UnitKind kind) {
        return new CorrectUnit(PROGRAMME, unit(id), name, kind, "feil navn", "se vedtaket", cited());
    }

    static UnitCorrected corrected(String id, String name, UnitKind kind) {
        return new UnitCorrected(PROGRAMME, unit(id), name, kind, "feil navn", "se vedtaket", cited());
    }

    static TaskAllocated allocated(TaskLevel level, @Nullable String unit) {
        return new TaskAllocated(PROGRAMME, BARNEVERN, "Barnevern", level, unit == null ? null : unit(unit), cited());
    }

    static MoveTask move(TaskLevel level, @Nullable String unit, Provenance provenance) {
        return new MoveTask(
                PROGRAMME, BARNEVERN, level, unit == null ? null : unit(unit), null, null, null, provenance);
    }

    static TaskMoved moved(TaskLevel level, @Nullable String unit) {
        return new TaskMoved(
                PROGRAMME, BARNEVERN, level, unit == null ? null : unit(unit), null, null, null, from2028());
    }
}
