package no.sporbar.query.page;

import java.util.List;

/**
 * The addresses that a programme can be followed at, whole as they are to be copied.
 *
 * @param calendar of everything
 * @param webcal the same, for the calendar program of the reader's own machine
 * @param listen a command that listens
 * @param read a command that reads everything from a day on
 */
record SubscribeView(
        String calendar,
        String webcal,
        List<Calendar> audiences,
        List<Calendar> periods,
        String feed,
        String live,
        String listen,
        String decisions,
        String events,
        String read) {
    /** A calendar of a part. */
    record Calendar(String name, String url) {}

    /** @param server what stands before each path */
    static SubscribeView of(String server, Links links, List<Calendar> audiences, List<Calendar> periods) {
        String calendar = server + links.calendar();
        String live = server + links.live();
        String events = server + links.stream("events");
        return new SubscribeView(
                calendar,
                calendar.replaceFirst("^https?:", "webcal:"),
                parts(calendar, audiences),
                parts(calendar, periods),
                server + links.feed(),
                live,
                "curl -N '" + live + "?after=0'",
                server + links.stream("decisions"),
                events,
                "curl --compressed '" + events + "?after=2026-01-01T00:00:00Z'");
    }

    private static List<Calendar> parts(String calendar, List<Calendar> parts) {
        return parts.stream()
                .map(part -> new Calendar(part.name(), calendar + part.url()))
                .toList();
    }
}
