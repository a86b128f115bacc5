package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.changes.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One case in the register.
 *
 * @param stateText how far it has come, in words
 * @param recommendation null where none was recorded
 * @param resolution null until it is decided
 * @param proofUrl the proof that its last entry stands in the ledger
 */
public record DecisionView(
        String id,
        String title,
        @Nullable String caseNumber,
        String state,
        String stateText,
        @Nullable Act recommendation,
        @Nullable Act resolution,
        List<Point> points,
        String position,
        String asAtUrl,
        String proofUrl) {

    /**
     * What a body did in the case.
     *
     * @param sentence who did it and when
     */
    public record Act(String sentence, BasisView basis) {}

    /**
     * One point, as recommended and as decided.
     *
     * @param recommended null where it was added when the case was decided
     * @param outcome as in class names; null until it is decided
     * @param resolved the wording that was decided on, where it is another than was recommended
     * @param difference from the recommended wording to the resolved one
     */
    public record Point(
            String number,
            @Nullable String recommended,
            @Nullable String outcome,
            @Nullable String outcomeText,
            @Nullable String resolved,
            List<WordDifference.Part> difference) {}
}
