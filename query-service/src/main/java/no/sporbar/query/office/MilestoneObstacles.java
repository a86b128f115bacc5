package no.sporbar.query.office;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.events.MilestoneId;
import no.sporbar.query.office.Option.Obstacle;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/** Why a milestone cannot be passed: what it waits for, and what has to be shown first. */
final class MilestoneObstacles {
    private final Map<MilestoneId, MilestoneRow> plan;

    MilestoneObstacles(List<MilestoneRow> plan) {
        this.plan = plan.stream().collect(Collectors.toMap(MilestoneRow::id, Function.identity()));
    }

    /** What stands in the way; null for nothing that is known. */
    @Nullable
    Obstacle ofPassing(String id) {
        MilestoneRow milestone = plan.get(new MilestoneId(id));
        if (milestone == null) return null;
        List<String> before = milestone.dependsOn().stream()
                .map(each -> plan.get(each.milestone()))
                .filter(each -> each != null && each.status() != Status.PASSED)
                .map(MilestoneRow::name)
                .toList();
        if (!before.isEmpty()) return new Obstacle("predecessors", before);
        List<String> open = milestone.criteria() == null ? List.of() : open(milestone.criteria());
        return open.isEmpty() ? null : new Obstacle("criteria", open);
    }

    private static List<String> open(List<MilestoneRow.Criterion> criteria) {
        return criteria.stream()
                .filter(each -> each.metBy() == null && each.withdrawn() == null)
                .map(MilestoneRow.Criterion::text)
                .toList();
    }
}
