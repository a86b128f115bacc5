package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.changes.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two moments, as a page shows it.
 *
 * @param stretch from where to where, in words
 * @param count how many things there are, in words
 * @param counts how many were added, reworded and so on
 * @param moreUrl the next part; null at the end
 */
public record ChangesView(
        String stretch,
        String count,
        List<Count> counts,
        List<ChangeGroup> groups,
        @Nullable String moreUrl) {

    /** How many of one kind of change; its name as in class names, and in words. */
    public record Count(String kind, String text, String number) {}

    /**
     * What follows from one decision, or from none.
     *
     * @param title which, in words
     * @param official whether the title is official wording, which is Norwegian in every language
     * @param lead when it was decided; null without a decision
     * @param url the decision; null without one
     */
    public record ChangeGroup(
            String title,
            boolean official,
            @Nullable String lead,
            @Nullable String url,
            List<ChangedThing> things) {}

    /**
     * One thing that is not as it was.
     *
     * @param what what kind of thing
     * @param url its own page or its place on one; null where it has none
     * @param notes what else there is to say of it on the whole
     * @param steps what happened on the way
     * @param stepsTitle how many steps there were, in words
     */
    public record ChangedThing(
            String what,
            String name,
            @Nullable String url,
            List<Tag> tags,
            List<ChangedField> fields,
            List<String> notes,
            List<ChangedStep> steps,
            String stepsTitle) {}

    /** What became of a thing: as in class names, and in words. */
    public record Tag(String kind, String text) {}

    /**
     * One thing that it says otherwise.
     *
     * @param before null where it was not there, or where the words tell
     * @param after null where the words tell
     * @param note by how much it was moved
     */
    public record ChangedField(
            String label,
            @Nullable String before,
            @Nullable String after,
            List<WordDifference.Part> words,
            @Nullable String note) {}

    /** One entry on the way, and its place in the history. */
    public record ChangedStep(
            String text,
            String url,
            @Nullable String reason,
            @Nullable String wrong,
            @Nullable String follows) {}
}
