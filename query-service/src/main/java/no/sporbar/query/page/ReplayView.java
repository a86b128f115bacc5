package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.changes.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * One step of the history as the player shows it.
 *
 * @param title what happened, in words
 * @param official whether the title is somebody's own wording, which is Norwegian in every language
 * @param where which step it is of how many, in words
 * @param entries what was recorded
 * @param things what that changed
 * @param incomplete in words, that there is more; null where all is there
 * @param asAtUrl the programme as it was just after the step
 * @param changesUrl what is different between before and after; null at the very first
 */
record ReplayView(
        String title,
        boolean official,
        String where,
        List<Entry> entries,
        List<Thing> things,
        @Nullable String incomplete,
        String asAtUrl,
        @Nullable String changesUrl) {

    /**
     * Where one can go from here; null where there is nothing.
     *
     * @param here this step, for ever
     */
    record Ways(
            String here,
            @Nullable String first,
            @Nullable String previous,
            @Nullable String next,
            @Nullable String last) {}

    /**
     * One of the units that a step may have, or one of the things that may be stepped through alone.
     *
     * @param value as it stands in addresses
     * @param official whether the text is somebody's own wording
     */
    record Choice(String value, String text, String url, boolean current, boolean official) {}

    /** Choices that belong together. */
    record Choices(String heading, List<Choice> choices) {}

    /**
     * One entry of the ledger.
     *
     * @param what what happened, in words
     * @param subject what it is about, in its own words; null where that cannot be read
     * @param facts who, and the clocks
     * @param basis null where the entry cannot be read
     * @param json all that it says; null where it cannot be read
     * @param problem why it cannot be read, in words
     */
    record Entry(
            String position,
            String what,
            @Nullable String subject,
            List<StepView.Fact> facts,
            @Nullable String reason,
            @Nullable BasisView basis,
            @Nullable String decisionUrl,
            @Nullable String json,
            @Nullable String problem,
            String historyUrl,
            String proofUrl) {}

    /**
     * One thing that changed.
     *
     * @param kind in words
     * @param key as in ids: {@code milestone-valg}
     * @param begins whether it was not there before
     * @param url its own page as it was after the step, where it has one
     * @param fields what is different; none where only what it rests on is
     */
    record Thing(
            String kind,
            String key,
            String name,
            boolean begins,
            @Nullable String url,
            List<Field> fields) {}

    /**
     * One field before and after.
     *
     * @param own whether it says something in somebody's own words, which are Norwegian in every language
     * @param before in words, one line for each part; none where it had nothing
     * @param difference word by word, where it is a wording that became another
     */
    record Field(
            String name, boolean own, List<String> before, List<String> after, List<WordDifference.Part> difference) {}
}
