package no.sporbar.query.timeline;

import java.util.List;
import java.util.Map;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A programme's whole milestone plan as it stood, and what follows from it.
 *
 * @param milestones in the order of their ids
 * @param complete false where there were more than are read at once
 * @param baselines what it is measured against, the oldest first
 * @param baseline the milestones as they stood in the last of these; null where there is none
 */
record Plan(
        List<MilestoneRow> milestones,
        boolean complete,
        SeasonPolicy seasons,
        Schedule schedule,
        List<BaselineRow> baselines,
        @Nullable Map<MilestoneId, MilestoneRow> baseline) {}
