package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One task and who owns it. The successor map says who owns it on a given day.
 *
 * @param owners who has owned it and who will, in the order in which that was recorded
 * @param change what last happened to it: {@code allocated}, {@code moved} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how that is known
 * @param provenance what its last change rests on
 */
public record TaskRow(
        TaskId id,
        String name,
        List<Owner> owners,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /**
     * Who owns a task.
     *
     * @param unit the unit, where it is one
     * @param effectiveFrom the first day on which that is so, where it was said
     * @param alternative the alternative that says so
     * @param decision the decision that it follows from
     * @param point the point of that decision
     */
    public record Owner(
            TaskLevel level,
            @Nullable UnitId unit,
            @Nullable LocalDate effectiveFrom,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance) {
        boolean isAfter(LocalDate day) {
            return effectiveFrom != null && effectiveFrom.isAfter(day);
        }
    }

    /** Who owns it on a day: the latest of those whose day has come. */
    Owner ownerOn(LocalDate day) {
        Owner found = owners.getFirst();
        for (Owner each : owners) if (!each.isAfter(day)) found = each;
        return found;
    }

    /** Who takes it over after a day. */
    List<Owner> ownersAfter(LocalDate day) {
        return owners.stream().filter(each -> each.isAfter(day)).toList();
    }
}
