package no.sporbar.query.page.timeline;

import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.ImpreciseDate.NoDate;
import no.sporbar.events.SeasonPolicy;

/**
 * How far a date reaches along the axis. Between {@code from} and {@code solidFrom} it may have begun, between
 * {@code solidTo} and {@code to} it may be over: there the drawing fades.
 */
record Extent(double from, double solidFrom, double solidTo, double to) {
    private static final double SOFT = 0.35;

    /** How many days an end that nobody knows is drawn to take: it must not look like a long time. */
    private static final int UNKNOWN_DAYS = 240;

    static Extent of(ImpreciseDate date, SeasonPolicy seasons, TimeScale scale) {
        DayRange days = date.days(seasons);
        double from = scale.x(days.first());
        double to = days.hasLast() ? scale.after(days.last()) : scale.right();
        if (startUnknown(date)) from = Math.max(from, to - UNKNOWN_DAYS * scale.perDay());
        if (endUnknown(date)) to = Math.min(to, from + UNKNOWN_DAYS * scale.perDay());
        return date instanceof Interval interval
                ? interval(interval, seasons, scale, from, to)
                : new Extent(from, from + SOFT * (to - from), to - SOFT * (to - from), to);
    }

    private static Extent interval(Interval interval, SeasonPolicy seasons, TimeScale scale, double from, double to) {
        DayRange begins = interval.begins(seasons);
        DayRange ends = interval.ends(seasons);
        double soft = SOFT * (to - from);
        double solidFrom = begins.hasFirst() ? scale.x(begins.last()) : from + soft;
        double solidTo = ends.hasLast() ? scale.after(ends.first()) : to - soft;
        if (solidFrom <= solidTo) return new Extent(from, solidFrom, solidTo, to);
        double middle = (from + to) / 2;
        return new Extent(from, middle, middle, to);
    }

    static boolean startUnknown(ImpreciseDate date) {
        return date instanceof Interval interval && interval.start() == NoDate.UNKNOWN;
    }

    static boolean endUnknown(ImpreciseDate date) {
        return date instanceof Interval interval && interval.end() == NoDate.UNKNOWN;
    }

    double width() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** How far along it a place is, from 0 to 1. */
    double share(double x) {
        return width() == 0 ? 0 : (x - from) / width();
    }
}
