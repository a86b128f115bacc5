package no.sporbar.query.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDateText;
import org.springframework.context.MessageSource;

/** The words, dates and numbers of one language. Moments are shown in Europe/Oslo. */
public final class Texts {
    /** The calendar and the clock on the wall. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final MessageSource messages;
    private final Locale locale;
    private final ImpreciseDateText dates;

    public Texts(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.dates = ImpreciseDateText.in(locale);
    }

    /** The language that everything is said in. */
    public Locale locale() {
        return locale;
    }

    /** The message with this key; a key that no bundle has is a programming error. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** The message with this key, or else this text. */
    public String say(String key, Otherwise otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise.text(), locale));
    }

    /** What is said where no bundle has the words. */
    public record Otherwise(String text) {}

    /** The date in words. */
    public String date(ImpreciseDate date) {
        return dates.of(date);
    }

    /** The day in words. */
    public String day(LocalDate day) {
        return dates.of(new ImpreciseDate.Day(day));
    }

    /** The month's short name, as on an axis. */
    public String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(day).replace(".", "");
    }

    /** The day and the minute, in Europe/Oslo. */
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(OSLO);
        String time = DateTimeFormatter.ofPattern(say("time.minute"), locale).format(local);
        return say("time.moment", day(local.toLocalDate()), time);
    }

    /** The day and the second, in Europe/Oslo. */
    public String exactMoment(Instant instant) {
        ZonedDateTime local = instant.atZone(OSLO);
        String time = DateTimeFormatter.ofPattern(say("time.second"), locale).format(local);
        return say("time.moment", day(local.toLocalDate()), time);
    }

    /** The number as this language writes it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
