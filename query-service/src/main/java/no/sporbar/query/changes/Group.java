package no.sporbar.query.changes;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What changed together: what follows from one decision, or what one person recorded on one day without any.
 *
 * @param decision null where no decision is known
 * @param recordedBy who recorded the last step; null where there is a decision
 * @param recordedOn the day of that in Europe/Oslo; null where there is a decision
 */
public record Group(
        @Nullable Decided decision,
        @Nullable String recordedBy,
        @Nullable LocalDate recordedOn,
        List<Change> changes) {

    /**
     * A decision, as it is at the second moment.
     *
     * @param title its id, where it has not been recorded by then
     * @param resolved whether it has been resolved, and not only recommended
     */
    public record Decided(
            DecisionId id,
            String title,
            @Nullable String caseNumber,
            boolean resolved,
            @Nullable ImpreciseDate decidedOn) {}
}
