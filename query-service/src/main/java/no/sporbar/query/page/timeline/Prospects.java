package no.sporbar.query.page.timeline;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.timeline.TimelineView.FirstAndLast;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a milestone, and what follows for it from the rest of the plan.
 *
 * @param deadline by when it has to be reached, where something says so
 * @param criteria what has to be shown first
 * @param earliest how early it can be reached, where that is worth saying
 * @param latest how late it may be reached, where that is worth saying
 */
public record Prospects(
        @Nullable ImpreciseDate deadline,
        List<Criterion> criteria,
        @Nullable FirstAndLast earliest,
        @Nullable FirstAndLast latest) {
    /** Nothing is asked and nothing follows. */
    public static final Prospects NONE = new Prospects(null, List.of(), null, null);

    public Prospects {
        criteria = List.copyOf(criteria);
    }

    /** One thing that has to be shown. */
    public record Criterion(String text, State state) {}

    /** How it stands with a criterion. */
    public enum State {
        /** Nothing shows it yet. */
        OPEN,
        /** Shown. */
        MET,
        /** No longer asked for. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
