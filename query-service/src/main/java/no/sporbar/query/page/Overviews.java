package no.sporbar.query.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.page.OverviewView.Count;
import no.sporbar.query.page.OverviewView.Dated;
import no.sporbar.query.page.timeline.ChartMilestone;
import no.sporbar.query.page.timeline.TimelineWords;
import no.sporbar.query.timeline.Lateness;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Component;

/** Answers what is decided, what is next and what is late: three statements more than the timeline itself. */
@Component
class Overviews {
    private static final int FEW = 3;

    private final Decisions decisions;
    private final Summaries summaries;

    Overviews(Decisions decisions, Summaries summaries) {
        this.decisions = decisions;
        this.summaries = summaries;
    }

    /** Of the milestones of the timeline, in the order of their days. */
    OverviewView of(Visit visit, List<ChartMilestone> milestones) {
        List<ChartMilestone> ahead = milestones.stream()
                .filter(each -> each.status() == Status.PLANNED || each.status() == Status.MISSED)
                .toList();
        Summaries.Counts counts =
                summaries.counts(visit.programme(), visit.moment().asOf());
        return new OverviewView(
                Standings.goals(counts.goals(), visit.texts()),
                Standings.decisions(counts.decisions(), visit.texts()),
                decisions.made(visit.moment(), "decision.resolved", FEW).stream()
                        .map(row -> decided(row, visit))
                        .toList(),
                ahead.stream()
                        .filter(each -> each.status() == Status.PLANNED
                                && each.date() != null
                                && each.lateness() != Lateness.SURELY_LATE)
                        .limit(FEW)
                        .map(each -> dated(each, visit))
                        .toList(),
                counts(ahead, visit.texts()),
                ahead.stream()
                        .filter(each -> each.lateness() != null && each.lateness() != Lateness.ON_TIME)
                        .sorted(Comparator.comparing(
                                ChartMilestone::lateness, Comparator.nullsLast(Comparator.reverseOrder())))
                        .limit(FEW)
                        .map(each -> dated(each, visit))
                        .toList());
    }

    private static List<Count> counts(List<ChartMilestone> ahead, Texts texts) {
        Stream<Count> late = Stream.of(Lateness.SURELY_LATE, Lateness.POSSIBLY_LATE, Lateness.ON_TIME)
                .map(each -> count(
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        ahead.stream().filter(m -> m.lateness() == each).count(),
                        texts));
        Count undated = count(
                "undated", ahead.stream().filter(m -> m.lateness() == null).count(), texts);
        return Stream.concat(late, Stream.of(undated)).toList();
    }

    private static Count count(String kind, long number, Texts texts) {
        return new Count(kind, texts.say("overview.late." + kind), texts.number(number));
    }

    private static Dated decided(DecisionRow row, Visit visit) {
        return new Dated(
                row.title(),
                visit.links().decisionPage(row.id().value()),
                visit.texts().date(row.provenance().decidedOn()));
    }

    private static Dated dated(ChartMilestone milestone, Visit visit) {
        TimelineWords words = new TimelineWords(visit.texts());
        return new Dated(milestone.name(), visit.links().milestone(milestone.id()), words.date(milestone.date()));
    }
}
