package no.sporbar.query.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.page.timeline.ChartMilestone;
import no.sporbar.query.page.timeline.ChartPeriod;
import no.sporbar.query.page.timeline.Nearest;
import no.sporbar.query.page.timeline.Prospects;
import no.sporbar.query.page.timeline.Prospects.State;
import no.sporbar.query.page.timeline.Shadow;
import no.sporbar.query.page.timeline.Shadows;
import no.sporbar.query.page.timeline.TimelineChart;
import no.sporbar.query.page.timeline.Waiting;
import no.sporbar.query.timeline.DateOnTimeline;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Criterion;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.Milestones;
import no.sporbar.query.timeline.PeriodRow;
import no.sporbar.query.timeline.Periods;
import no.sporbar.query.timeline.Timeline;
import no.sporbar.query.timeline.TimelineView;
import no.sporbar.query.timeline.TimelineView.FirstAndLast;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a programme's timeline and makes it ready to be drawn. */
@Component
class Charts {
    /** So many milestones are drawn and told on one page; all of them stand on the board, part by part. */
    private static final int ON_A_PAGE = 50;

    private final Timeline timeline;
    private final Periods periods;
    private final Milestones milestones;

    Charts(Timeline timeline, Periods periods, Milestones milestones) {
        this.timeline = timeline;
        this.periods = periods;
        this.milestones = milestones;
    }

    /**
     * The timeline as it is shown.
     *
     * @param tensions where the plan contradicts itself, or may
     */
    record Shown(TimelineChart chart, List<Tension> tensions) {}

    /** All of it. */
    Shown of(Visit visit, boolean wholeHistory) {
        return of(visit, wholeHistory, new Nearest(Integer.MAX_VALUE, Set.of()));
    }

    /** As much of it as a page has room for. */
    Shown onPage(Visit visit, boolean wholeHistory) {
        return of(visit, wholeHistory, new Nearest(ON_A_PAGE, Set.of()));
    }

    /** The same, with some milestones on it in any case. */
    Shown onPage(Visit visit, boolean wholeHistory, Set<String> always) {
        return of(visit, wholeHistory, new Nearest(ON_A_PAGE, always));
    }

    private Shown of(Visit visit, boolean wholeHistory, Nearest nearest) {
        TimelineView view = timeline.at(visit.moment(), visit.texts().locale());
        List<ChartPeriod> periods = view.periods().stream()
                .map(p -> period(p.period(), visit.names()))
                .toList();
        SeasonPolicy seasons = visit.programme().seasons();
        List<ChartMilestone> milestones =
                view.milestones().stream().map(m -> milestone(m, visit.names())).toList();
        TimelineChart chart = TimelineChart.of(
                visit.programme().name(),
                periods,
                milestones,
                seasons,
                visit.moment().day(),
                visit.links().asAt() != null,
                wholeHistory,
                nearest);
        return new Shown(chart, new Tensions(view, visit.texts()).all());
    }

    /** That a page tells of some milestones only, in words; null where it tells of all. */
    static @Nullable String nearest(TimelineChart chart, Texts texts) {
        int told = chart.told().size();
        int all = chart.milestones().size();
        return told == all ? null : texts.say("timeline.nearest", told, all);
    }

    /** The same with an earlier moment as a shadow behind it. Two more statements, however much there is. */
    TimelineChart over(TimelineChart chart, Moment earlier) {
        List<String> stretches = chart.periods().stream().map(ChartPeriod::id).toList();
        List<String> marks = chart.told().stream().map(ChartMilestone::id).toList();
        return chart.over(new Shadows(
                periods.among(earlier, stretches).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), row -> Shadow.of(row.span()))),
                milestones.among(earlier, marks).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), row -> Shadow.of(shownDate(row))))));
    }

    private static ChartPeriod period(PeriodRow row, Names names) {
        return new ChartPeriod(
                row.id().value(),
                row.name(),
                row.span(),
                names.of(row.provenance().basis()));
    }

    private static ChartMilestone milestone(MilestoneOnTimeline on, Names names) {
        MilestoneRow row = on.milestone();
        return new ChartMilestone(
                row.id().value(),
                row.name(),
                row.status(),
                shownDate(row),
                earlierDate(row),
                on.lateness(),
                row.dependsOn().stream()
                        .map(d -> new Waiting(
                                d.milestone().value(), names.of(d.provenance().basis())))
                        .toList(),
                row.reason(),
                prospects(on),
                names.of(row.provenance().basis()));
    }

    /** What follows from the plan is said of what is ahead, and where the dates do not say it already. */
    private static Prospects prospects(MilestoneOnTimeline on) {
        MilestoneRow row = on.milestone();
        boolean ahead = row.status() == Status.PLANNED || row.status() == Status.MISSED;
        FirstAndLast earliest = on.schedule().earliest();
        FirstAndLast latest = on.schedule().latestAllowed();
        return new Prospects(
                row.deadline() == null ? null : row.deadline().date(),
                Objects.requireNonNullElse(row.criteria(), List.<Criterion>of()).stream()
                        .map(c -> new Prospects.Criterion(c.text(), state(c)))
                        .toList(),
                ahead && !says(on.date(), earliest) ? earliest : null,
                ahead && !says(on.deadline(), latest) ? latest : null);
    }

    private static boolean says(@Nullable DateOnTimeline date, @Nullable FirstAndLast days) {
        return date != null && days != null && days.equals(new FirstAndLast(date.earliest(), date.latest()));
    }

    private static State state(Criterion criterion) {
        if (criterion.withdrawn() != null) return State.WITHDRAWN;
        return criterion.metBy() == null ? State.OPEN : State.MET;
    }

    private static @Nullable ImpreciseDate shownDate(MilestoneRow row) {
        return row.status() == Status.PASSED && row.passedOn() != null ? row.passedOn() : row.date();
    }

    /** The date it had first, or that it was planned for when it was passed, where that is another. */
    private static @Nullable ImpreciseDate earlierDate(MilestoneRow row) {
        ImpreciseDate original = row.originalDate();
        return original == null || original.equals(shownDate(row)) ? null : original;
    }
}
