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
        String url,
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
     * @param holders who held the body's offices then, in words
     * @param approval which two people recorded it, where it took two; null where it did not
     */
    public record Act(
            String sentence,
            List<String> holders,
            BasisView basis,
            @Nullable String approval) {}

    /** Something that a point asks to be taken in, and how it was; null where nobody has said. */
    public record Guidance(String text, @Nullable String answer) {}

    /**
     * Something that a point does, or that came of it.
     *
     * @param relation what it has to do with the point, in words
     * @param wording the wording that goes with it
     */
    public record LedTo(
            String relation, NamedLink thing, @Nullable String wording) {}

    /**
     * One point, as recommended and as decided.
     *
     * @param recommended null where it was added when the case was decided
     * @param outcome as in class names; null until it is decided
     * @param resolved the wording that was decided on, where it is another than was recommended
     * @param difference from the recommended wording to the resolved one
     * @param votes in words; null where they are not known
     * @param votesNote what else the minutes say of the vote
     * @param ledTo what it does to named things, and what came of it; empty in the register
     * @param traceUrl where it came from and what came of it
     */
    public record Point(
            String number,
            @Nullable String recommended,
            @Nullable String outcome,
            @Nullable String outcomeText,
            @Nullable String resolved,
            List<WordDifference.Part> difference,
            @Nullable String votes,
            @Nullable String votesNote,
            List<Guidance> guidance,
            List<LedTo> ledTo,
            String traceUrl) {}
}
