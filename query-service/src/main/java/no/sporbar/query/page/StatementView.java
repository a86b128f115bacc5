package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a principle as a page shows it.
 *
 * @param label what it is called without its wording: «Mål 1»; null for a principle
 * @param url its history
 * @param status as in message keys and class names
 * @param statusText the status in words
 * @param inForce the wording in force
 * @param proposed a wording that is proposed and not adopted
 * @param lines who proposed it, who adopted it and the like, in words
 * @param decisionUrl the decision that it was adopted by
 * @param replacement the history of the principle that took its place
 */
public record StatementView(
        @Nullable String label,
        String url,
        String status,
        String statusText,
        @Nullable String inForce,
        @Nullable String proposed,
        List<String> lines,
        @Nullable String decisionUrl,
        @Nullable String replacement,
        BasisView basis) {

    static StatementView goal(Statement goal, Visit visit) {
        String label = visit.texts().say("goal.label", goal.number() == null ? 0 : goal.number());
        return of(goal, label, visit.links().goal(goal.id()), visit);
    }

    static StatementView principle(Statement principle, Visit visit) {
        return of(principle, null, visit.links().principle(principle.id()), visit);
    }

    /** The wording to show where there is room for one. */
    public String wording() {
        if (inForce != null) return inForce;
        return proposed == null ? "" : proposed;
    }

    private static StatementView of(Statement s, @Nullable String label, String url, Visit visit) {
        return new StatementView(
                label,
                url,
                s.status(),
                visit.texts().say("statement.status." + s.status()),
                s.wordingInForce(),
                s.wordingProposed(),
                new StatementLines(visit).of(s),
                s.adoptedBy() == null || s.decision() == null
                        ? null
                        : visit.links().decision(s.decision().value()),
                s.replacedBy() == null ? null : visit.links().principle(s.replacedBy()),
                visit.names().of(s.provenance().basis()));
    }
}
