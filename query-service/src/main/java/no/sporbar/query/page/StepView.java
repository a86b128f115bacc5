package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.changes.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a goal or a principle.
 *
 * @param title what happened, in words
 * @param kind as in class names
 * @param oldWording the wording before it, where this step changed the wording
 * @param newWording the wording after it, where this step concerns the wording
 * @param difference word by word, where this step changed the wording
 * @param facts the clocks and the people, in the order they are shown
 * @param wrong what had been wrong in the record, where the step put it right
 * @param decisionUrl the decision that it follows from
 * @param replacementUrl the principle that took its place
 * @param position where in the ledger it stands
 * @param asAtUrl this page as it was just after the step
 */
public record StepView(
        String title,
        String kind,
        @Nullable String oldWording,
        @Nullable String newWording,
        List<WordDifference.Part> difference,
        List<Fact> facts,
        @Nullable String wrong,
        @Nullable String reason,
        @Nullable String decisionUrl,
        @Nullable String replacementUrl,
        BasisView basis,
        String position,
        String asAtUrl) {

    /** Whether it put a slip in the record right, and nothing was decided anew. */
    public boolean corrects() {
        return kind.equals("corrected");
    }

    /** A name and its value. */
    public record Fact(String name, String value) {}
}
