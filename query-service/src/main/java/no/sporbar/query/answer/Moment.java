package no.sporbar.query.answer;

import java.time.LocalDate;
import no.sporbar.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * One programme as at one position, and on one day where that was asked for. Every query takes it, so that all parts of an
 * answer show the same moment however much is recorded meanwhile.
 *
 * @param effectiveOn only facts that hold on this day count; null where every fact does
 * @param day the day in Europe/Oslo on which lateness is judged: today, or the day that the question goes back to
 */
public record Moment(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        AsAt asAt,
        LocalDate day,
        boolean settled)
        implements Asked {

    /** The same with everything that was recorded up to another position, such as that of a baseline. */
    public Moment at(long other) {
        return new Moment(programme, other, effectiveOn, asAt, day, settled);
    }

    /** The same with every fact, whatever its day: for what shows by itself which day each fact holds from. */
    public Moment everyDay() {
        return new Moment(programme, position, null, asAt, day, settled);
    }
}
