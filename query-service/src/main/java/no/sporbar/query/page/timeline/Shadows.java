package no.sporbar.query.page.timeline;

import java.util.Map;

/** How everything on a timeline stood at an earlier moment, by its id. */
public record Shadows(Map<String, Shadow> periods, Map<String, Shadow> milestones) {
    public Shadows {
        periods = Map.copyOf(periods);
        milestones = Map.copyOf(milestones);
    }

    Shadow of(ChartPeriod period) {
        return periods.getOrDefault(period.id(), Shadow.NONE);
    }

    Shadow of(ChartMilestone milestone) {
        return milestones.getOrDefault(milestone.id(), Shadow.NONE);
    }
}
