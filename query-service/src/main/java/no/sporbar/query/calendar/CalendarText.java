package no.sporbar.query.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as it is written: entry by entry, in lines of at most 75 octets. Nothing in it says when it was asked for, so
 * the same moment gives the same bytes.
 */
final class CalendarText {
    private static final String CRLF = "\r\n";
    private static final int LINE_OCTETS = 75;
    private static final String OSLO = "Europe/Oslo";
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    /** The rules since 1996; earlier deadlines have no clock time. */
    private static final String TIME_ZONE = String.join(
            CRLF,
            "BEGIN:VTIMEZONE",
            "TZID:" + OSLO,
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");

    private final OutputStream out;

    CalendarText(OutputStream out) {
        this.out = out;
    }

    /** Everything before the first entry. */
    void begin(Asking asking) throws IOException {
        String name = asking.texts().say("calendar.name", asking.programme().name());
        write("BEGIN:VCALENDAR" + CRLF);
        for (Property each : List.of(
                new ProdId("-//Sporbar//Sporbar//NO"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Uid("%s@sporbar".formatted(asking.programme().id().value())),
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new Description(asking.texts().say("calendar.about")),
                new Url(URI.create(asking.page())),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN),
                new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()),
                new XProperty("X-WR-TIMEZONE", OSLO))) write(each.toString());
        write(TIME_ZONE);
    }

    void entry(CalendarEntry entry) throws IOException {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        place(event, entry.when());
        event.add(status(entry));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Categories(entry.category()));
        event.add(new Url(URI.create(entry.url())));
        write(event.toString());
    }

    void end() throws IOException {
        write("END:VCALENDAR" + CRLF);
    }

    private static void place(VEvent event, When when) {
        switch (when) {
            case When.Days days -> {
                event.add(new DtStart<>(days.first()));
                event.add(new DtEnd<>(days.last().plusDays(1)));
            }
            // A point in time: without an end it ends when it begins.
            case When.Clock clock ->
                event.add(new DtStart<LocalDateTime>(
                        new ParameterList(List.of(new TzId(OSLO))),
                        "%1$tY%1$tm%1$tdT%1$tH%1$tM%1$tS".formatted(clock.at())));
        }
    }

    private static Status status(CalendarEntry entry) {
        if (entry.cancelled()) return ImmutableStatus.VEVENT_CANCELLED;
        return entry.when().exact() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }

    private void write(String lines) throws IOException {
        for (String line : lines.split(CRLF)) fold(line.getBytes(StandardCharsets.UTF_8));
    }

    private void fold(byte[] line) throws IOException {
        int from = 0;
        for (int most = LINE_OCTETS; line.length - from > most; most = LINE_OCTETS - 1) {
            int to = from + most;
            while ((line[to] & 0xC0) == 0x80) to--; // never within a character
            out.write(line, from, to - from);
            out.write((CRLF + " ").getBytes(StandardCharsets.US_ASCII));
            from = to;
        }
        out.write(line, from, line.length - from);
        out.write(CRLF.getBytes(StandardCharsets.US_ASCII));
    }
}
