package no.sporbar.query.projection;

import no.sporbar.events.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Why something changed.
 *
 * @param wrong what was wrong in the record until then, where the change was a correction
 * @param reason why, where the source says so
 * @param provenance what the change rests on
 */
public record Why(@Nullable String wrong, @Nullable String reason, Provenance provenance) {

    /** A change for a reason, where one is given. */
    public static Why of(@Nullable String reason, Provenance provenance) {
        return new Why(null, reason, provenance);
    }
}
