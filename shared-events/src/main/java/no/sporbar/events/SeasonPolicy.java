package no.sporbar.events;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which months a season may cover. No law says where a season begins, so neighbours may share months and a policy is
 * itself a fact with a basis: usually an assumption.
 */
public record SeasonPolicy(Months spring, Months summer, Months autumn, Months winter, Basis basis) {
    /**
     * A stretch of whole months, numbered 1 to 12. Where {@code from} is later than {@code to} the season began in the
     * year before the one it is named after, as a winter does.
     */
    public record Months(int from, int to) {
        public Months {
            if (from < 1 || from > 12 || to < 1 || to > 12)
                throw new InvalidValueException("season.months-outside-year", from + "-" + to);
        }

        DayRange in(int year) {
            LocalDate first = YearMonth.of(from > to ? year - 1 : year, from).atDay(1);
            return new DayRange(first, YearMonth.of(year, to).atEndOfMonth());
        }
    }

    /**
     * The days that a season may cover.
     *
     * @param season the EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter
     */
    public DayRange days(int year, int season) {
        return switch (season) {
            case 21 -> spring.in(year);
            case 22 -> summer.in(year);
            case 23 -> autumn.in(year);
            case 24 -> winter.in(year);
            default -> throw new InvalidValueException("date.malformed", year + "-" + season);
        };
    }
}
