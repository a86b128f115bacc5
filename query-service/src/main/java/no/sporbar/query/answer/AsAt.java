package no.sporbar.query.answer;

import java.time.Instant;
import java.time.LocalDate;
import no.sporbar.query.intake.ParkedProgramme;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says about its own moment.
 *
 * @param position the last entry that the answer takes in
 * @param recordedAt when that entry was recorded; absent before the first
 * @param effectiveOn the day whose facts count; absent where every fact does, whatever its day
 * @param lagEvents how many published events this answer may still lack; absent when the broker cannot be asked
 * @param lagSeconds how old the oldest of them may be at most; absent when unknown
 * @param parked why the programme stands still, where it does
 */
public record AsAt(
        long position,
        @Nullable Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable Long lagEvents,
        @Nullable Double lagSeconds,
        @Nullable ParkedProgramme parked) {}
