package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import no.sporbar.events.DayRange;

/** Turns days into places along the axis; a day outside the window is put at its edge. */
record TimeScale(DayRange window, double left, double right) {
    /** Where the day begins. */
    double x(LocalDate day) {
        double place = left + (day.toEpochDay() - window.first().toEpochDay()) * perDay();
        return Math.clamp(place, left, right);
    }

    /** Where the day ends. */
    double after(LocalDate day) {
        return day.isBefore(window.last()) ? x(day.plusDays(1)) : right;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(window.first()) && !day.isAfter(window.last());
    }

    double perDay() {
        return (right - left) / (window.last().toEpochDay() - window.first().toEpochDay() + 1);
    }
}
