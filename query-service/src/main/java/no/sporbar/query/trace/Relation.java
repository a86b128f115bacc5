package no.sporbar.query.trace;

import java.util.Locale;

/** How one thing is linked to another. It is read from the left: a suggestion is {@code ABOUT} a goal. */
public enum Relation {
    /** A question in a consultation. */
    ASKED_IN(Sense.BACK),
    /** A question, or the consultation as a whole, by a response; the wording says what was answered. */
    ANSWERED_BY(Sense.FORTH),
    /** A suggestion in a response, under a question or in a consultation. */
    SUGGESTED_IN(Sense.BACK),
    /** What a suggestion wants changed, or what a consultation was about. */
    ABOUT(Sense.FORTH),
    /** A suggestion that was treated together with another. */
    MERGED_INTO(Sense.FORTH),
    /** A suggestion that was divided. */
    SPLIT_INTO(Sense.FORTH),
    /** What a suggestion changed; the wording is the one it led to. */
    DISPOSED_TO(Sense.FORTH),
    /** The point of a recommendation that would do something to it. */
    RECOMMENDED_IN(Sense.FORTH),
    /** The point of a resolution that does something to it. */
    RESOLVED_IN(Sense.FORTH),
    /** A change to it that one person asked another to approve. */
    ASKED_FOR_IN(Sense.BACK),
    /** What adopted it. */
    ADOPTED_BY(Sense.FORTH),
    /** What turned it down. */
    REJECTED_BY(Sense.FORTH),
    /** The principle that took its place. */
    REPLACED_BY(Sense.FORTH),
    /** A point of a decision, a criterion of a milestone, a measure of a service area. */
    PART_OF(Sense.FORTH),
    /** A principle and its goal. */
    UNDER(Sense.ASIDE),
    /** A goal and the goal above the programme that it makes concrete. */
    OPERATIONALISES(Sense.ASIDE),
    /** A goal above the programme and the plan that sets it. */
    STATED_IN(Sense.ASIDE),
    /** A condition and the decision that is waited for. */
    WAITS_FOR(Sense.BACK),
    /** Work and the condition it began under. */
    CONDITIONED_BY(Sense.BACK),
    /** A condition and what met it. */
    MET_BY(Sense.BACK),
    /** A condition and what it failed by. */
    FAILED_BY(Sense.BACK),
    /** A track and the decision that wants it. */
    ENDORSED_BY(Sense.BACK),
    /** A track and what ended it. */
    ENDED_BY(Sense.BACK),
    /** Two tracks that have to be seen together. */
    COUPLED_WITH(Sense.ASIDE),
    /** A track or an alternative and the assessment it cannot do without. */
    REQUIRES(Sense.FORTH),
    /** An assessment and what was assessed. */
    ASSESSES(Sense.BACK),
    /** A criterion and what shows that it is met. */
    EVIDENCED_BY(Sense.BACK),
    /** A milestone and the one it waits for. */
    DEPENDS_ON(Sense.BACK),
    /** A briefing and the milestone it belongs to. */
    BRIEFED_AT(Sense.ASIDE),
    /** A baseline and the decision that names it. */
    SET_BY(Sense.BACK),
    /** Money and the decision that granted it. */
    GRANTED_BY(Sense.BACK),
    /** A unit or a task and the decision that changed it. */
    FOLLOWS_FROM(Sense.BACK),
    /** A unit or a task and the alternative that would change it. */
    CHANGED_IN(Sense.FORTH),
    /** An alternative and a unit that it would make. */
    LEADS_TO(Sense.FORTH),
    /** A unit and one that takes its place. */
    SUCCEEDED_BY(Sense.FORTH),
    /** A risk and what it bears on. */
    BEARS_ON(Sense.ASIDE),
    /** A translation and what it translates. */
    TRANSLATES(Sense.ASIDE);

    /** Where a link leads in time. */
    public enum Sense {
        /** What is on the right was there first: the left came of it. */
        BACK,
        /** What is on the left was there first: it led to the right. */
        FORTH,
        /** Neither came of the other. */
        ASIDE
    }

    private final Sense sense;

    Relation(Sense sense) {
        this.sense = sense;
    }

    /** Where it leads, read from the left. */
    public Sense sense() {
        return sense;
    }

    /** Where it leads from one of its ends. */
    public Sense leads(boolean fromTheLeft) {
        if (sense == Sense.ASIDE || fromTheLeft) return sense;
        return sense == Sense.BACK ? Sense.FORTH : Sense.BACK;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
