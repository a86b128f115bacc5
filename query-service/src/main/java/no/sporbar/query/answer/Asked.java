package no.sporbar.query.answer;

import java.time.LocalDate;
import no.sporbar.query.projection.AsOf;
import org.jspecify.annotations.Nullable;

/** A question's moment: the position it is answered as at, and the day whose facts count. */
public sealed interface Asked permits Moment, LedgerMoment {
    /** Rows are read as at this position. */
    long position();

    /** Only facts that hold on this day count; null where every fact does, whatever its day. */
    @Nullable
    LocalDate effectiveOn();

    /** What the answer says about its moment. */
    AsAt asAt();

    /** Whether it was asked for by a position whose answer can never change again. */
    boolean settled();

    /** Where rows are read. */
    default AsOf asOf() {
        return new AsOf(position(), effectiveOn());
    }
}
