package no.sporbar.query.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a question said in {@code asAt}. */
sealed interface Wanted {
    /** How things are now. */
    record Now() implements Wanted {}

    /** How things were when the entry at this position had been recorded. */
    record Place(long position) implements Wanted {}

    /** How things were at this instant. */
    record At(Instant instant) implements Wanted {}

    /** Reads {@code effectiveOn}, a day of a year of four digits, or refuses with {@code effectiveon.malformed}. */
    static @Nullable LocalDate day(@Nullable String effectiveOn) {
        if (effectiveOn == null || effectiveOn.isBlank()) return null;
        try {
            if (effectiveOn.length() == "2028-01-01".length() && effectiveOn.charAt(0) != '-')
                return LocalDate.parse(effectiveOn);
        } catch (DateTimeException e) {
            // it only looks like a day
        }
        throw Refusal.badRequest("effectiveon.malformed", effectiveOn);
    }

    /** Reads {@code asAt}, or refuses with {@code asat.malformed}. */
    static Wanted of(@Nullable String asAt) {
        if (asAt == null || asAt.isBlank()) return new Now();
        try {
            if (asAt.chars().allMatch(c -> c >= '0' && c <= '9')) return new Place(Long.parseLong(asAt));
            String text = asAt.replace(' ', '+'); // a plus sign that was not escaped in the address
            return new At(OffsetDateTime.parse(text).toInstant());
        } catch (NumberFormatException | DateTimeException e) {
            throw Refusal.badRequest("asat.malformed", asAt);
        }
    }
}
