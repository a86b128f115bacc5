package no.sporbar.query.calendar;

import java.time.Instant;

/**
 * One thing in a calendar.
 *
 * @param uid its identity, the same for ever
 * @param sequence rises each time its date changes
 * @param changedAt when its last change was recorded
 * @param url the page that shows it
 */
record CalendarEntry(
        String uid,
        int sequence,
        Instant changedAt,
        When when,
        boolean cancelled,
        String summary,
        String description,
        String category,
        String url) {}
