package no.sporbar.query.office;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, in any of the three languages: {@code 15.4.2026}, {@code april 2026}, {@code våren 2026},
 * {@code fra våren 2026 til høsten 2027}, or EDTF itself.
 */
public final class DateText {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern LONG_DAY = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern WORD_AND_YEAR = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern FROM_TO = Pattern.compile("(?:fra |frå |from )?(.+?)\\s+(?:til|to|–|—)\\s+(.+)");

    /** By the first three letters, which are enough in all three languages. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private static final Map<String, Integer> SEASONS = Map.ofEntries(
            Map.entry("vår", 21),
            Map.entry("våren", 21),
            Map.entry("spring", 21),
            Map.entry("sommer", 22),
            Map.entry("sommeren", 22),
            Map.entry("sommar", 22),
            Map.entry("sommaren", 22),
            Map.entry("summer", 22),
            Map.entry("høst", 23),
            Map.entry("høsten", 23),
            Map.entry("haust", 23),
            Map.entry("hausten", 23),
            Map.entry("autumn", 23),
            Map.entry("fall", 23),
            Map.entry("vinter", 24),
            Map.entry("vinteren", 24),
            Map.entry("winter", 24));

    private DateText() {}

    /**
     * As EDTF, or the text as it was typed where it is no date: then the command-service says so.
     *
     * @param precision what a bare year is narrowed to: {@code spring}, {@code summer}, {@code autumn}, {@code winter}, or
     *     anything else for nothing
     */
    public static String edtf(String typed, String precision) {
        String text = typed.strip();
        Integer season = SEASONS.get(precision);
        if (season != null && text.matches("\\d{4}")) return text + "-" + season;
        String point = point(text);
        if (point != null) return point;
        Matcher stretch = FROM_TO.matcher(text.toLowerCase(Locale.ROOT));
        if (!stretch.matches()) return text;
        String from = point(stretch.group(1));
        String to = point(stretch.group(2));
        return from == null || to == null ? text : from + "/" + to;
    }

    /** The date, or null where the text is none. */
    public static @Nullable ImpreciseDate read(String typed, String precision) {
        try {
            return typed.isBlank() ? null : ImpreciseDate.parse(edtf(typed, precision));
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable String point(String text) {
        if (text.matches("[\\d-]+")) return text;
        Matcher day = DAY.matcher(text);
        if (day.matches()) return day(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher longDay = LONG_DAY.matcher(lower);
        if (longDay.matches()) {
            Integer month = month(longDay.group(2));
            return month == null ? null : day(longDay.group(3), month, longDay.group(1));
        }
        Matcher worded = WORD_AND_YEAR.matcher(lower);
        if (!worded.matches()) return null;
        Integer season = SEASONS.get(worded.group(1));
        if (season != null) return worded.group(2) + "-" + season;
        Integer month = month(worded.group(1));
        return month == null ? null : String.format(Locale.ROOT, "%s-%02d", worded.group(2), month);
    }

    private static String day(String year, int month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
    }

    private static @Nullable Integer month(String word) {
        return word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
    }
}
