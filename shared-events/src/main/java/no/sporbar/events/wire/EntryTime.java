package no.sporbar.events.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** When an entry was recorded, from its text. */
final class EntryTime {
    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";
    private static final long SECONDS_OF_A_DAY = 86_400;

    private EntryTime() {}

    /**
     * As {@link Instant#parse} reads it, at a fraction of the cost where it stands as it is written: UTC with six decimals.
     *
     * @throws DateTimeException where it is no time
     */
    static Instant parse(String text) {
        if (!hasShape(text)) return Instant.parse(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) return Instant.parse(text);
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        return Instant.ofEpochSecond(
                day * SECONDS_OF_A_DAY + hour * 3600 + minute * 60 + second, number(text, 20, 26) * 1000L);
    }

    private static boolean hasShape(String text) {
        if (text.length() != SHAPE.length()) return false;
        for (int i = 0; i < SHAPE.length(); i++) if (!fits(text.charAt(i), SHAPE.charAt(i))) return false;
        return true;
    }

    private static boolean fits(char is, char shape) {
        return shape == '0' ? is >= '0' && is <= '9' : is == shape;
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + digits.charAt(i) - '0';
        return number;
    }
}
