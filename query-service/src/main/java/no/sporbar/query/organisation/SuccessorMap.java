package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.UnitId;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.organisation.SuccessorMapView.NamedUnit;
import no.sporbar.query.organisation.SuccessorMapView.Standing;
import no.sporbar.query.organisation.SuccessorMapView.TaskOnDay;
import no.sporbar.query.organisation.SuccessorMapView.UnitOnDay;
import no.sporbar.query.organisation.TaskRow.Owner;
import no.sporbar.query.organisation.UnitRow.Succession;
import no.sporbar.query.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From one structure to the next: three statements, however many units there are. */
@Component
public class SuccessorMap {
    private final Programmes programmes;
    private final Units units;
    private final Tasks tasks;

    public SuccessorMap(Programmes programmes, Units units, Tasks tasks) {
        this.programmes = programmes;
        this.units = units;
        this.tasks = tasks;
    }

    /**
     * The map as it was known at a moment, for a day that may lie before or after it. It shows what comes later as what
     * comes later, so every fact counts, whatever its day.
     */
    public SuccessorMapView on(Moment moment, LocalDate day) {
        Page<UnitRow> known = units.list(moment.everyDay(), Paging.first());
        Page<TaskRow> owned = tasks.list(moment.everyDay(), Paging.first());
        OnDay on = new OnDay(
                known.rows().stream().collect(Collectors.toMap(UnitRow::id, Function.identity())),
                programmes.one(moment).seasons(),
                day);
        List<UnitOnDay> standing = known.rows().stream().map(on::unit).toList();
        return new SuccessorMapView(
                day,
                (int) standing.stream()
                        .filter(unit -> unit.standing() == Standing.STANDS)
                        .count(),
                standing,
                owned.rows().stream().map(on::task).toList(),
                known.next() == null && owned.next() == null);
    }

    /** All units, seen from one day. */
    private record OnDay(Map<UnitId, UnitRow> units, SeasonPolicy seasons, LocalDate day) {
        UnitOnDay unit(UnitRow row) {
            Succession succession = row.succession();
            return new UnitOnDay(
                    row.id(),
                    row.nameOn(day),
                    row.kind(),
                    standing(row),
                    row.since(),
                    row.effectiveFrom(),
                    succession == null ? null : succession.effectiveFrom(),
                    succession == null ? List.of() : named(succession.successors()),
                    succession == null ? null : succession.alternative(),
                    succession == null ? null : succession.decision(),
                    succession == null ? null : succession.point(),
                    succession == null ? null : succession.provenance(),
                    named(inThePlaceOf(row.id())));
        }

        TaskOnDay task(TaskRow row) {
            Owner owner = row.ownerOn(day);
            UnitId unit = owner.unit();
            return new TaskOnDay(
                    row.id(), row.name(), owner, unit == null ? null : named(inThePlaceOf(unit)), row.ownersAfter(day));
        }

        private Standing standing(UnitRow row) {
            if (!hasBegun(row)) return Standing.NOT_BEGUN;
            return row.isSucceededOn(day) ? Standing.ENDED : Standing.STANDS;
        }

        /** It has not begun where it surely begins later. */
        private boolean hasBegun(UnitRow row) {
            LocalDate from = row.effectiveFrom();
            if (from != null) return !from.isAfter(day);
            return row.since() == null || !row.since().begins(seasons).first().isAfter(day);
        }

        /** Who is there on the day: the unit itself, or those who by then have taken its place. */
        private List<UnitId> inThePlaceOf(UnitId unit) {
            List<UnitId> found = new ArrayList<>();
            walk(unit, found, new HashSet<>());
            return found;
        }

        private void walk(UnitId unit, List<UnitId> found, Set<UnitId> seen) {
            if (!seen.add(unit)) return;
            UnitRow row = units.get(unit);
            Succession succession = row == null ? null : row.succession();
            if (row == null || succession == null || !row.isSucceededOn(day)) found.add(unit);
            else succession.successors().forEach(next -> walk(next, found, seen));
        }

        private List<NamedUnit> named(List<UnitId> ids) {
            return ids.stream().map(id -> new NamedUnit(id, name(id))).toList();
        }

        private @Nullable String name(UnitId id) {
            UnitRow row = units.get(id);
            return row == null ? null : row.nameOn(day);
        }
    }
}
