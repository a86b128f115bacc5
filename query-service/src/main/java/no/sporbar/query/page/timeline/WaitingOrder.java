package no.sporbar.query.page.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts what waits after what it waits for, among milestones of the same date; nothing else changes place. */
final class WaitingOrder {
    private final Map<String, ChartMilestone> all = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<ChartMilestone> ordered = new ArrayList<>();

    private WaitingOrder(Collection<ChartMilestone> byDate) {
        byDate.forEach(m -> all.put(m.id(), m));
    }

    static List<ChartMilestone> of(List<ChartMilestone> byDate) {
        WaitingOrder order = new WaitingOrder(byDate);
        byDate.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(ChartMilestone milestone) {
        if (!seen.add(milestone.id())) return;
        for (Waiting waiting : milestone.waitsFor()) {
            ChartMilestone before = all.get(waiting.id());
            if (before != null && Objects.equals(before.date(), milestone.date())) add(before);
        }
        ordered.add(milestone);
    }
}
