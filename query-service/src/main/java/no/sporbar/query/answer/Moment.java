package no.sporbar.query.answer;

import java.time.LocalDate;
import no.sporbar.events.ProgrammeId;

/**
 * One programme as at one position. Every query takes it, so that all parts of an answer show the same moment however
 * much is recorded meanwhile.
 *
 * @param day the day in Europe/Oslo on which lateness is judged: today, or the day that the question goes back to
 */
public record Moment(ProgrammeId programme, long position, AsAt asAt, LocalDate day, boolean settled)
        implements Asked {}
