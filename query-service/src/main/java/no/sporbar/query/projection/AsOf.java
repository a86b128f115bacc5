package no.sporbar.query.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on both axes of time.
 *
 * @param position what was recorded up to here counts
 * @param effectiveOn only facts that hold on this day count; null where every fact does, whatever its day
 */
public record AsOf(long position, @Nullable LocalDate effectiveOn) {
    /** Everything that was recorded up to a position. */
    public static AsOf position(long position) {
        return new AsOf(position, null);
    }
}
