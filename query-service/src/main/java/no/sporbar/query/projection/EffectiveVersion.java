package no.sporbar.query.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row is on the days before one from which a fact holds, and back to the next earlier such day.
 *
 * @param until the first day on which it is no longer so
 * @param from the position that made it
 * @param row null where it is not there on those days
 * @param first whether these days parted from the later ones here: it is then what was known before the entry
 */
record EffectiveVersion<R extends Record>(
        Key key, LocalDate until, long from, @Nullable R row, boolean first) {
    /** As it is found when it is looked up again. */
    EffectiveVersion<R> known() {
        return new EffectiveVersion<>(key, until, from, row, false);
    }

    /** Under which id its line stands among those of the projection; no row has such an id. */
    static String lineId(String id, LocalDate until) {
        return id + " before " + until;
    }
}
