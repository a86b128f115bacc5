package no.sporbar.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Basis;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SourceId;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.MilestoneTrend.Point;
import org.jspecify.annotations.Nullable;

/**
 * Makes trends of the versions of milestones.
 *
 * @param decisions the case whose act rests on each paper, by the paper and the day of the act
 * @param most how many points one trend may have
 */
record MilestoneTrends(SeasonPolicy seasons, ImpreciseDateText text, Map<Act, DecisionId> decisions, int most) {
    /** Of one milestone's versions, oldest first; one more than the most shows that there were more. */
    MilestoneTrend of(List<MilestoneRow> versions) {
        List<MilestoneRow> shown = versions.subList(Math.max(0, versions.size() - most), versions.size());
        List<Point> points = new ArrayList<>();
        MilestoneRow before = null;
        for (MilestoneRow row : shown) {
            points.add(point(before, row));
            before = row;
        }
        MilestoneRow last = shown.getLast();
        return new MilestoneTrend(
                last.id(),
                last.name(),
                last.status(),
                points,
                Slips.of(shown, seasons),
                shown.size() == versions.size());
    }

    private Point point(@Nullable MilestoneRow before, MilestoneRow row) {
        ImpreciseDate forecast = row.status() == Status.PASSED ? row.passedOn() : row.date();
        return new Point(
                row.recorded().position(),
                row.recorded().type(),
                row.recorded().at(),
                dated(row.provenance().decidedOn()),
                row.status(),
                forecast == null ? null : dated(forecast),
                movement(before == null ? null : before.date(), row.date()),
                shift(before == null ? null : before.date(), forecast),
                decision(row.provenance()),
                row.reason(),
                row.provenance().basis(),
                row.recorded().by(),
                row.recorded().byName());
    }

    private Movement movement(@Nullable ImpreciseDate before, @Nullable ImpreciseDate now) {
        if (now == null) return Movement.NONE;
        return before == null ? Movement.DATED : Movement.between(before, now, seasons);
    }

    private @Nullable DaysBetween shift(@Nullable ImpreciseDate before, @Nullable ImpreciseDate now) {
        if (before == null
                || now == null
                || !Movement.between(before, now, seasons).isMove()) return null;
        return Movement.days(before, now, seasons);
    }

    private @Nullable DecisionId decision(Provenance provenance) {
        Act act = Act.of(provenance);
        return act == null ? null : decisions.get(act);
    }

    /** What was decided on one day by one paper. */
    record Act(SourceId source, ImpreciseDate on) {
        /** Null of what is assumed. */
        static @Nullable Act of(Provenance provenance) {
            return provenance.basis() instanceof Basis.Citation citation
                    ? new Act(citation.source(), provenance.decidedOn())
                    : null;
        }
    }

    private DateOnTimeline dated(ImpreciseDate date) {
        return DateOnTimeline.of(date, seasons, text);
    }
}
