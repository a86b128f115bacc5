package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One organisation unit.
 *
 * @param name the latest of its names, which may not be in use yet
 * @param since since when it exists, where the source says
 * @param effectiveFrom the first day on which it exists, where that was said
 * @param decision the decision that it was registered by
 * @param point the point of that decision
 * @param names every name that it has had, oldest first
 * @param succession what takes its place; absent where nothing does
 * @param change what last happened to it: {@code registered}, {@code renamed}, {@code succeeded} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how that is known
 * @param provenance what its last change rests on
 */
public record UnitRow(
        UnitId id,
        String name,
        UnitKind kind,
        @Nullable ImpreciseDate since,
        @Nullable LocalDate effectiveFrom,
        @Nullable DecisionId decision,
        @Nullable String point,
        List<UnitName> names,
        @Nullable Succession succession,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /**
     * A name.
     *
     * @param effectiveFrom the first day on which it is used, where that was said
     * @param decidedOn when it was decided
     */
    public record UnitName(String name, @Nullable LocalDate effectiveFrom, ImpreciseDate decidedOn) {}

    /**
     * What takes a unit's place.
     *
     * @param effectiveFrom the first day on which they do
     * @param alternative the alternative that says so
     * @param decision the decision that it follows from
     * @param point the point of that decision
     */
    public record Succession(
            List<UnitId> successors,
            LocalDate effectiveFrom,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance) {}

    /** The name that it goes by on a day. */
    String nameOn(LocalDate day) {
        String used = names.getFirst().name();
        for (UnitName each : names)
            if (each.effectiveFrom() == null || !each.effectiveFrom().isAfter(day)) used = each.name();
        return used;
    }

    /** Whether others have taken its place on a day. */
    boolean isSucceededOn(LocalDate day) {
        return succession != null && !succession.effectiveFrom().isAfter(day);
    }
}
