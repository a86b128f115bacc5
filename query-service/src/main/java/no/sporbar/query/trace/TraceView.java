package no.sporbar.query.trace;

import java.util.List;
import no.sporbar.events.Basis;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The walk from one thing: back to where it came from, forward to what came of it.
 *
 * @param from where the walk began
 * @param nodes the things on the way, each once, the nearest first
 * @param edges how they are linked, in the order they were recorded
 * @param cut whether there was more than one answer may hold
 */
public record TraceView(Subject from, List<Node> nodes, List<Edge> edges, boolean cut) {
    /**
     * One thing on the way.
     *
     * @param label what to show where there is room for one line
     * @param wordings how it was worded over time, oldest first; empty for what has only a name
     * @param status where it stands, in a word of its kind; absent where nothing is known of it
     * @param decidedOn the date of its last change
     * @param basis what its last change rests on
     */
    public record Node(
            Subject subject,
            String label,
            List<Worded> wordings,
            @Nullable String status,
            @Nullable ImpreciseDate decidedOn,
            @Nullable Basis basis,
            @Nullable Long position) {}

    /**
     * One of its wordings.
     *
     * @param inForce whether it was in force, or only proposed
     */
    public record Worded(String text, boolean inForce, ImpreciseDate decidedOn, Basis basis, long position) {}

    /**
     * A link between two of them.
     *
     * @param wording what it carries, such as the wording that a suggestion led to
     */
    public record Edge(
            Subject from,
            Subject to,
            Relation relation,
            @Nullable String wording,
            ImpreciseDate decidedOn,
            Basis basis,
            long position) {}
}
