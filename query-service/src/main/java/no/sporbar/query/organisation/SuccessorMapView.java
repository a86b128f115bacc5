package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskId;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import no.sporbar.query.organisation.TaskRow.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The successor map seen from one day.
 *
 * @param effectiveOn the day
 * @param standing how many units there are on that day
 * @param units every unit, those that have not begun or have ended too
 * @param tasks every task and who owns it on that day
 * @param complete whether there was room for all of them
 */
public record SuccessorMapView(
        LocalDate effectiveOn, int standing, List<UnitOnDay> units, List<TaskOnDay> tasks, boolean complete) {

    /** Whether a unit is there on the day. */
    public enum Standing {
        /** It begins later. */
        NOT_BEGUN,
        /** It is there. */
        STANDS,
        /** Others have taken its place. */
        ENDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A unit and what it goes by.
     *
     * @param name on that day; absent where nobody has registered it
     */
    public record NamedUnit(UnitId unit, @Nullable String name) {}

    /**
     * One line of the map: a unit and what becomes of it.
     *
     * @param name what it goes by on that day
     * @param since since when it exists, where the source says
     * @param from its first day, where that was said
     * @param until the day on which others take its place; absent where it stays
     * @param successors who takes its place
     * @param alternative the alternative that says so
     * @param decision the decision that it follows from
     * @param point the point of that decision
     * @param provenance what that rests on
     * @param onTheDay who is there in its place on that day: itself, or those who have taken it by then
     */
    public record UnitOnDay(
            UnitId unit,
            String name,
            UnitKind kind,
            Standing standing,
            @Nullable ImpreciseDate since,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<NamedUnit> successors,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            @Nullable Provenance provenance,
            List<NamedUnit> onTheDay) {}

    /**
     * A task.
     *
     * @param owner who owns it on that day
     * @param unitsOnTheDay where a unit owns it: who is there in that unit's place on that day
     * @param later who takes it over afterwards
     */
    public record TaskOnDay(
            TaskId task, String name, Owner owner, @Nullable List<NamedUnit> unitsOnTheDay, List<Owner> later) {}
}
