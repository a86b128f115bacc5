package no.sporbar.query.page.timeline;

import java.util.List;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.page.BasisView;
import no.sporbar.query.timeline.Lateness;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as the timeline shows it: a mark, or a line among the undated.
 *
 * @param date when it is planned, or when it was passed
 * @param originalDate the first date it was given, where that is another one
 * @param lateness absent when that is no question
 * @param waitsFor the milestones that must be passed first
 * @param reason why it was moved, missed or cancelled, where that is said
 * @param prospects what is asked of it, and what follows from the plan
 */
public record ChartMilestone(
        String id,
        String name,
        Status status,
        @Nullable ImpreciseDate date,
        @Nullable ImpreciseDate originalDate,
        @Nullable Lateness lateness,
        List<Waiting> waitsFor,
        @Nullable String reason,
        Prospects prospects,
        BasisView basis) {
    public ChartMilestone {
        waitsFor = List.copyOf(waitsFor);
    }
}
