/**
 * A programme's milestones, periods and consultation deadlines as an iCalendar feed (RFC 5545, RFC 7986), as at any moment.
 *
 * <p>An entry keeps its UID for ever, its SEQUENCE rises with everything that happens to its date, and what was cancelled
 * stays as a tombstone. The package may rely on {@code answer}, on the questions whose dates it shows and on {@code web}
 * for words; only {@code CalendarText} knows the iCalendar library.
 */
@NullMarked
package no.sporbar.query.calendar;

import org.jspecify.annotations.NullMarked;
