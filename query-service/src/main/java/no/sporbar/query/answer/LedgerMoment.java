package no.sporbar.query.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All programmes as at one position, and on one day where that was asked for. */
public record LedgerMoment(long position, @Nullable LocalDate effectiveOn, AsAt asAt, boolean settled)
        implements Asked {}
