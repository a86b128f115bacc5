package no.sporbar.query.search;

import java.util.List;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param understood false where there is no word to search for
 * @param hits the best first
 * @param more whether there were more than are ranked
 * @param next what to send as {@code after} for the next part; absent at the end
 */
public record Found(
        boolean understood,
        List<Hit> hits,
        boolean more,
        @Nullable String next) {
    /** Nothing was asked for. */
    static final Found NOTHING = new Found(false, List.of(), false, null);

    /**
     * One thing.
     *
     * @param label what it is called, with the words that were found
     * @param status where it stands, in a word of its kind
     * @param snippet what else it says around the words that were found
     */
    public record Hit(
            ProgrammeId programme,
            String programmeName,
            Subject subject,
            List<Part> label,
            String status,
            List<Part> snippet) {
        /** What it is called, in one text. */
        public String labelText() {
            return Part.joined(label);
        }
    }

    /** A piece of a text, and whether it is what was searched for. */
    public record Part(String text, boolean hit) {
        static String joined(List<Part> parts) {
            StringBuilder whole = new StringBuilder();
            for (Part part : parts) whole.append(part.text());
            return whole.toString();
        }
    }
}
