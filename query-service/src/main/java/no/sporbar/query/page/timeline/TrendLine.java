package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.DayRange;
import no.sporbar.query.timeline.MilestoneRow.Status;

/**
 * What was said of one milestone's date, as a line.
 *
 * @param number what the line is called in the picture
 * @param status where the milestone stands now
 * @param marks oldest first; none for what never had a date
 */
public record TrendLine(int number, Status status, List<Mark> marks) {
    /**
     * One time that it was said.
     *
     * @param reported on which day
     * @param forecast the days that were meant, with two ends; one day where only that end is known
     * @param status where the milestone then stood
     * @param url what says more
     * @param words what it says, for whoever does not see it
     */
    public record Mark(LocalDate reported, DayRange forecast, Status status, String url, String words) {
        /** The day that it is drawn at. */
        LocalDate middle() {
            return LocalDate.ofEpochDay(
                    (forecast.first().toEpochDay() + forecast.last().toEpochDay()) / 2);
        }

        boolean isADay() {
            return forecast.first().equals(forecast.last());
        }

        private boolean ahead() {
            return forecast.last().isAfter(reported);
        }
    }

    public TrendLine {
        marks = List.copyOf(marks);
    }

    /** Whether it was ever still to come when it was spoken of: what was history from the start has no trend. */
    public boolean wasAhead() {
        return marks.stream().anyMatch(Mark::ahead);
    }

    /** Whether what was said last still stands. */
    boolean isOpen() {
        return status == Status.PLANNED || status == Status.MISSED;
    }
}
