package no.sporbar.query.trace;

import no.sporbar.events.DecisionId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of two things.
 *
 * @param wording what the link carries, such as the wording that a suggestion led to
 * @param ends whether the link no longer holds from then on
 */
record Link(
        Subject from,
        Relation relation,
        Subject to,
        @Nullable String wording,
        boolean ends) {

    static Link of(Subject from, Relation relation, Subject to) {
        return new Link(from, relation, to, null, false);
    }

    static Link of(Subject from, Relation relation, Subject to, @Nullable String wording) {
        return new Link(from, relation, to, wording, false);
    }

    /** The decision that something follows from, or the point of it where one is named. */
    static Subject act(DecisionId decision, @Nullable String point) {
        return point == null ? Subject.of(Kind.DECISION, decision) : Subject.of(Kind.POINT, decision, point);
    }

    /** Its id among those of the thing on the left. */
    String forward() {
        return beginning(from) + way(relation, true) + " " + to;
    }

    /** Its id among those of the thing on the right. */
    String backward() {
        return beginning(to) + way(relation, false) + " " + from;
    }

    /** What stands in the ids of all links of a relation under the things on one of its sides. */
    static String way(Relation relation, boolean fromTheLeft) {
        return (fromTheLeft ? "> " : "< ") + relation;
    }

    /** How the ids of all links of a thing begin; no reference holds a space. */
    static String beginning(Subject subject) {
        return subject + " ";
    }
}
