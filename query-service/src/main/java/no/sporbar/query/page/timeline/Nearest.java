package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;

/**
 * Which milestones there is room for: those around the day that is looked at, twice as many ahead of it as behind.
 *
 * @param most how many
 * @param always the ids of some that are told whatever their dates
 */
public record Nearest(int most, Set<String> always) {
    public Nearest {
        always = Set.copyOf(always);
    }

    /** Of milestones in the order of their dates. */
    List<ChartMilestone> of(List<ChartMilestone> all, SeasonPolicy seasons, LocalDate today) {
        if (all.size() <= most) return all;
        int behind =
                (int) all.stream().filter(each -> isOver(each, seasons, today)).count();
        int begin = Math.clamp(behind - most / 3, 0, all.size() - most);
        Set<String> ids = new HashSet<>(always);
        for (ChartMilestone each : all.subList(begin, begin + most)) ids.add(each.id());
        return all.stream().filter(each -> ids.contains(each.id())).toList();
    }

    private static boolean isOver(ChartMilestone milestone, SeasonPolicy seasons, LocalDate today) {
        ImpreciseDate date = milestone.date();
        return date != null && date.days(seasons).last().isBefore(today);
    }
}
