package no.sporbar.query.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DayRange;
import no.sporbar.query.page.TrendView.PointView;
import no.sporbar.query.page.timeline.TrendChart;
import no.sporbar.query.page.timeline.TrendLine;
import no.sporbar.query.timeline.DateOnTimeline;
import no.sporbar.query.timeline.MilestoneTrend;
import no.sporbar.query.timeline.MilestoneTrend.Point;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes trends ready to be drawn and to be read.
 *
 * @param byDecision whether the one axis has the days of the decisions, and not the days on which they were recorded
 * @param one whether the page is about one milestone alone
 */
record TrendViews(Visit visit, boolean byDecision, boolean one) {
    /** A picture and its table. */
    record Shown(TrendChart chart, List<TrendView> table) {}

    Shown of(List<MilestoneTrend> trends) {
        List<TrendLine> lines = new ArrayList<>();
        List<TrendView> table = new ArrayList<>();
        for (MilestoneTrend trend : trends) {
            TrendLine line = line(lines.size() + 1, trend);
            boolean drawn = line.wasAhead() || one && !line.marks().isEmpty();
            if (drawn) lines.add(line);
            table.add(view(trend, drawn ? line.number() : null));
        }
        TrendChart chart = new TrendChart(
                visit.programme().name(),
                lines,
                visit.moment().day(),
                visit.links().asAt() != null);
        return new Shown(chart, table);
    }

    private TrendLine line(int number, MilestoneTrend trend) {
        List<TrendLine.Mark> marks = new ArrayList<>();
        for (Point point : trend.points()) {
            DayRange forecast = point.forecast() == null ? null : days(point.forecast());
            if (forecast == null) continue;
            marks.add(new TrendLine.Mark(
                    reported(point),
                    forecast,
                    point.status(),
                    step(point),
                    texts().say("trend.mark", number, trend.name(), reportedInWords(point), date(point))));
        }
        return new TrendLine(number, trend.status(), marks);
    }

    /** An end that nobody knows, or that there is none of, cannot be drawn. */
    private static @Nullable DayRange days(DateOnTimeline date) {
        LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
        LocalDate last = date.latest() == null ? date.earliest() : date.latest();
        return first == null || last == null ? null : new DayRange(first, last);
    }

    private LocalDate reported(Point point) {
        DayRange decided = byDecision ? days(point.decidedOn()) : null;
        return decided == null ? point.recordedAt().atZone(Texts.OSLO).toLocalDate() : decided.last();
    }

    private String reportedInWords(Point point) {
        return byDecision ? point.decidedOn().words() : texts().moment(point.recordedAt());
    }

    private TrendView view(MilestoneTrend trend, @Nullable Integer number) {
        String id = trend.milestone().value();
        return new TrendView(
                id,
                number,
                trend.name(),
                trend.status().toString(),
                texts().say("milestone.status." + trend.status()),
                words().of(trend.slips()),
                trend.complete()
                        ? null
                        : texts().say("trend.incomplete", trend.points().size()),
                visit.links().trend(id, byDecision ? TrendPage.DECIDED : null, null),
                trend.points().stream().map(this::view).toList());
    }

    private PointView view(Point point) {
        return new PointView(
                texts().number(point.position()),
                texts().say("event." + point.type()),
                texts().moment(point.recordedAt()),
                point.actorName() == null ? point.actor() : point.actorName(),
                point.decidedOn().words(),
                date(point),
                words().of(point.movement(), point.shiftDays()),
                point.reason(),
                visit.names().of(point.basis()),
                point.decision() == null
                        ? null
                        : visit.links().decision(point.decision().value()),
                visit.links().historyAt(point.position()),
                step(point));
    }

    private String step(Point point) {
        return visit.links().replay(Long.toString(point.position()), null, null);
    }

    private String date(Point point) {
        return point.forecast() == null
                ? texts().say("timeline.undated")
                : point.forecast().words();
    }

    private TrendWords words() {
        return new TrendWords(texts());
    }

    private Texts texts() {
        return visit.texts();
    }
}
