package no.sporbar.query.changes;

import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** From one moment of a programme to another. */
public record Stretch(Moment from, Moment to) {
    /** Refused with {@code changes.reversed} where the first moment comes after the second. */
    public Stretch {
        if (from.position() > to.position())
            throw Refusal.badRequest("changes.reversed", from.position(), to.position());
    }

    /**
     * As a question asks.
     *
     * @param from a position, an ISO instant, or {@value Moments#START}
     * @param to a position, an ISO instant, or nothing for now
     */
    public static Stretch of(Moments moments, String programme, @Nullable String from, @Nullable String to) {
        if (from == null || from.isBlank()) throw Refusal.badRequest("changes.from-missing");
        Moment end = moments.of(programme, to);
        return new Stretch(moments.since(programme, from.strip()), end);
    }

    /** Whether nothing can lie between. */
    public boolean isEmpty() {
        return from.position() == to.position();
    }
}
