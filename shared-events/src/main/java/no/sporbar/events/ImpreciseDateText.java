package no.sporbar.events;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.sporbar.events.ImpreciseDate.Bound;
import no.sporbar.events.ImpreciseDate.Day;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.ImpreciseDate.Month;
import no.sporbar.events.ImpreciseDate.NoDate;
import no.sporbar.events.ImpreciseDate.Season;
import no.sporbar.events.ImpreciseDate.Year;

/** An imprecise date as people say it: «våren 2026», «hausten 2027», "1 January 2028". */
public final class ImpreciseDateText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private ImpreciseDateText(Locale locale, ResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** In bokmål, nynorsk or English; any other language gets bokmål. */
    public static ImpreciseDateText in(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("no.sporbar.events.dates", locale, NO_FALLBACK);
        return new ImpreciseDateText(Locale.forLanguageTag(texts.getString("language")), texts);
    }

    /** The date in words. */
    public String of(ImpreciseDate date) {
        return switch (date) {
            case Day d -> format("day", d.date());
            case Month m -> format("month", m.month().atDay(1));
            case Season s -> say("season." + s.code(), Integer.toString(s.year()));
            case Year y -> Integer.toString(y.year());
            case Interval i -> interval(i.start(), i.end());
        };
    }

    private String interval(Bound start, Bound end) {
        if (start instanceof NoDate none) return say("until." + none.name(), of((ImpreciseDate) end));
        if (end instanceof NoDate none) return say("from." + none.name(), of((ImpreciseDate) start));
        return say("interval", of((ImpreciseDate) start), of((ImpreciseDate) end));
    }

    private String format(String key, java.time.LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.getString(key), locale).format(date);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
