package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.page.MilestoneView.Fact;
import no.sporbar.query.page.MilestoneView.Step;
import no.sporbar.query.timeline.DateOnTimeline;
import no.sporbar.query.timeline.DaysBetween;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.MilestoneTrend;
import no.sporbar.query.timeline.MilestoneTrend.Point;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts one milestone into words: its dates as the days they may be, and every step on the way. */
record MilestoneViews(Visit visit) {
    List<Fact> facts(MilestoneOnTimeline on) {
        MilestoneWords words = new MilestoneWords(texts());
        List<Fact> facts = new ArrayList<>();
        add("planned", on.date(), facts);
        add("passed", on.passedOn(), facts);
        if (on.originalDate() != null && !on.originalDate().equals(on.date()))
            add("original", on.originalDate(), facts);
        add("deadline", on.deadline(), facts);
        add("earliest", words.days(on.schedule().earliest()), facts);
        add("latest", words.days(on.schedule().latestAllowed()), facts);
        if (on.schedule().slackDays() != null) add("slack", slack(on.schedule().slackDays()), facts);
        if (on.baseline() != null) add("baseline", on.baseline().date(), facts);
        return facts;
    }

    private @Nullable String slack(DaysBetween days) {
        Long least = days.atLeast();
        Long most = days.atMost();
        if (least != null && least.equals(most)) return texts().say("milestone.slack", least);
        if (least != null && most != null) return texts().say("milestone.slack.between", least, most);
        if (least != null) return texts().say("milestone.slack.least", least);
        return most == null ? null : texts().say("milestone.slack.most", most);
    }

    private void add(String name, @Nullable DateOnTimeline date, List<Fact> facts) {
        if (date == null) return;
        String days = new MilestoneWords(texts()).days(date);
        facts.add(new Fact(texts().say("milestone.fact." + name), date.words(), days));
    }

    private void add(String name, @Nullable String words, List<Fact> facts) {
        if (words != null) facts.add(new Fact(texts().say("milestone.fact." + name), words, null));
    }

    /** How often and how far it has moved. */
    List<String> slips(MilestoneTrend trend) {
        return new TrendWords(texts()).of(trend.slips());
    }

    /** Every version of it, the oldest first, each with what became of its date. */
    List<Step> steps(List<MilestoneRow> versions, MilestoneTrend trend) {
        Map<Long, Point> points = new HashMap<>();
        trend.points().forEach(point -> points.put(point.position(), point));
        return versions.stream()
                .map(row -> step(row, points.get(row.recorded().position())))
                .toList();
    }

    private Step step(MilestoneRow row, @Nullable Point point) {
        long position = row.recorded().position();
        SeasonPolicy seasons = visit.programme().seasons();
        DateOnTimeline date = row.status() == Status.PASSED && row.passedOn() != null
                ? dated(row.passedOn(), seasons)
                : row.date() == null ? null : dated(row.date(), seasons);
        MilestoneWords words = new MilestoneWords(texts());
        return new Step(
                texts().say("event." + row.recorded().type()),
                texts().date(row.provenance().decidedOn()),
                words.date(date),
                words.days(date),
                point == null ? null : new TrendWords(texts()).of(point.movement(), point.shiftDays()),
                row.reason(),
                visit.names().of(row.provenance().basis()),
                texts().number(position),
                visit.links().historyAt(position));
    }

    private DateOnTimeline dated(ImpreciseDate date, SeasonPolicy seasons) {
        return DateOnTimeline.of(date, seasons, texts().locale());
    }

    private Texts texts() {
        return visit.texts();
    }
}
