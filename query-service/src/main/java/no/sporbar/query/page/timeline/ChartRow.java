package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.ChartLayout.MARK;
import static no.sporbar.query.page.timeline.ChartLayout.META_LINE;
import static no.sporbar.query.page.timeline.ChartLayout.META_SIZE;
import static no.sporbar.query.page.timeline.ChartLayout.NAME_LINE;
import static no.sporbar.query.page.timeline.ChartLayout.NAME_SIZE;
import static no.sporbar.query.page.timeline.ChartLayout.PADDING;

import java.util.List;
import no.sporbar.events.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the picture, at its place.
 *
 * @param milestone null on a period's row
 * @param before the date it had at the moment that is compared with, where that is another
 * @param kind its class name: a status, or {@code period}
 */
record ChartRow(
        @Nullable ChartMilestone milestone,
        ImpreciseDate date,
        @Nullable ImpreciseDate before,
        String kind,
        boolean assumed,
        @Nullable LineEnd end,
        List<String> name,
        List<String> meta,
        double top,
        ChartLayout layout) {

    /** How much wider the heavier and larger letters of a line end are. */
    private static final double BOLD = 1.2;

    static ChartRow of(ChartPeriod period, TimelineWords words, double top, ChartLayout layout) {
        return new ChartRow(
                null,
                period.span(),
                null,
                "period",
                period.basis().assumed(),
                null,
                TextLines.of(period.name(), layout.wordsWidth(), NAME_SIZE),
                TextLines.of(words.of(period), layout.wordsWidth(), META_SIZE),
                top,
                layout);
    }

    static ChartRow of(
            ChartMilestone milestone,
            ImpreciseDate date,
            @Nullable LineEnd end,
            TimelineWords words,
            double top,
            ChartLayout layout) {
        double nameSize = end == null ? NAME_SIZE : NAME_SIZE * BOLD;
        return new ChartRow(
                milestone,
                date,
                null,
                milestone.status().toString(),
                milestone.basis().assumed(),
                end,
                TextLines.of(milestone.name(), layout.wordsWidth(), nameSize),
                TextLines.of(words.of(milestone, end), layout.wordsWidth(), META_SIZE),
                top,
                layout);
    }

    /** The same row with what stood there before. */
    ChartRow over(Shadow shadow) {
        return new ChartRow(milestone, date, shadow.besides(date), kind, assumed, end, name, meta, top, layout);
    }

    double wordsHeight() {
        return name.size() * NAME_LINE + meta.size() * META_LINE;
    }

    double height() {
        return wordsHeight() + 2 * PADDING + (layout.wordsAbove() ? MARK : 0);
    }

    double bottom() {
        return top + height();
    }

    /** Where the part begins in which lines of the axis may stand: beside the words, or below them. */
    double axisTop() {
        return layout.wordsAbove() ? top + PADDING + wordsHeight() : top;
    }

    /** The height at which its mark stands. */
    double markY() {
        return layout.wordsAbove() ? top + PADDING + wordsHeight() + MARK / 2 + 2 : top + height() / 2;
    }
}
