package no.sporbar.query.feeds;

import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The place after which somebody wants to read on. */
@Component
class After {
    private final Moments moments;

    After(Moments moments) {
        this.moments = moments;
    }

    /**
     * A position as it stands, the last one recorded by an instant, or the beginning.
     *
     * @throws Refusal {@code paging.after}, {@code asat.malformed}
     */
    long position(@Nullable String after) {
        if (after == null || after.isBlank()) return 0;
        boolean number = after.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? new Paging(after, Paging.MOST).afterPosition(0)
                : moments.overall(after).position();
    }
}
