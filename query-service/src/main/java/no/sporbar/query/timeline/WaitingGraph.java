package no.sporbar.query.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.MilestoneId;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.MilestoneRow.Status;

/**
 * What waits for what, among the milestones that are part of the plan: a cancelled one holds nobody back. Every milestone
 * and every dependency is looked at once.
 */
final class WaitingGraph {
    private final Map<MilestoneId, MilestoneRow> rows = new LinkedHashMap<>();
    private final Map<MilestoneId, List<MilestoneId>> followers = new HashMap<>();
    private final List<MilestoneRow> inOrder = new ArrayList<>();

    WaitingGraph(Collection<MilestoneRow> all) {
        for (MilestoneRow row : all) if (row.status() != Status.CANCELLED) rows.put(row.id(), row);
        for (MilestoneRow row : rows.values())
            for (Dependency dependency : waitsFor(row))
                followers
                        .computeIfAbsent(dependency.milestone(), _ -> new ArrayList<>())
                        .add(row.id());
        order();
    }

    /** The milestones, each after all that it waits for. */
    List<MilestoneRow> inOrder() {
        return inOrder;
    }

    /** What a milestone waits for in the plan. */
    List<Dependency> waitsFor(MilestoneRow row) {
        return row.dependsOn().stream()
                .filter(dependency -> rows.containsKey(dependency.milestone()))
                .toList();
    }

    /** No rule lets a circle through; if there were one, its milestones would come last, in the order they have. */
    private void order() {
        Map<MilestoneId, Integer> outstanding = new HashMap<>();
        Deque<MilestoneRow> ready = new ArrayDeque<>();
        Set<MilestoneId> left = new LinkedHashSet<>(rows.keySet());
        for (MilestoneRow row : rows.values()) {
            int waits = waitsFor(row).size();
            outstanding.put(row.id(), waits);
            if (waits == 0) ready.add(row);
        }
        while (!ready.isEmpty()) {
            MilestoneRow row = ready.remove();
            inOrder.add(row);
            left.remove(row.id());
            for (MilestoneId follower : followers.getOrDefault(row.id(), List.of()))
                if (outstanding.merge(follower, -1, Integer::sum) == 0) ready.add(row(follower));
        }
        left.forEach(id -> inOrder.add(row(id)));
    }

    private MilestoneRow row(MilestoneId id) {
        MilestoneRow row = rows.get(id);
        if (row == null) throw new IllegalStateException(id + " is not in the plan");
        return row;
    }
}
