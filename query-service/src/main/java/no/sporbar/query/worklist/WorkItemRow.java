package no.sporbar.query.worklist;

import java.util.List;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One thing that something is missing for.
 *
 * @param subject what it is missing for
 * @param fact for an assumption, the stored name of the assumed fact, as in {@code milestone.planned}
 * @param text what is missing, in the words of the event that opened it
 * @param holder what waits for it; once that has ended, nobody does
 * @param missing what exactly, where there may be several of the same fact; empty when nothing is missing any more
 * @param since the event that opened it, or the last that added to it
 */
public record WorkItemRow(
        WorkKind kind,
        Subject subject,
        @Nullable String fact,
        @Nullable String text,
        @Nullable Subject holder,
        List<String> missing,
        Provenance since,
        Recorded recorded) {}
