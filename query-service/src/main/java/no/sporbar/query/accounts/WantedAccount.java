package no.sporbar.query.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for.
 *
 * @param programme the one that it may read; absent for all
 * @param lastDay the last one that it may be used, as in {@code 2027-06-30}
 */
public record WantedAccount(String name, @Nullable String programme, String lastDay) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_YEARS = 2;

    /** The name, or refused with {@code account.name}: one line, so that it can stand in one. */
    String soundName() {
        String name = name().strip();
        boolean oneLine = name.chars().noneMatch(Character::isISOControl);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !oneLine)
            throw Refusal.badRequest("account.name", LONGEST_NAME);
        return name;
    }

    /** The end of the last day, or refused with {@code account.last-day}. */
    Instant expiry(Instant now) {
        LocalDate today = now.atZone(Texts.OSLO).toLocalDate();
        try {
            LocalDate last = LocalDate.parse(lastDay());
            if (!last.isBefore(today) && !last.isAfter(today.plusYears(MOST_YEARS)))
                return last.plusDays(1).atStartOfDay(Texts.OSLO).toInstant();
        } catch (DateTimeException noDay) {
            // as one that is out of bounds
        }
        throw Refusal.badRequest("account.last-day", MOST_YEARS);
    }
}
