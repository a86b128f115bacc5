package no.sporbar.query.player;

import java.util.Arrays;
import java.util.Locale;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** How far one step goes. */
public enum StepUnit {
    /** One entry of the ledger. */
    EVENT,
    /** What was recommended or resolved, and all that was recorded until the next such act. */
    DECISION,
    /** All that was recorded on one day in Europe/Oslo. */
    DAY;

    /** As it stands in an address, an event where nothing is said; refused with {@code replay.unit}. */
    public static StepUnit of(@Nullable String text) {
        if (text == null || text.isBlank()) return EVENT;
        return Arrays.stream(values())
                .filter(unit -> unit.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("replay.unit", text));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
