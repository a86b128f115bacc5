package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consultation as its page shows it.
 *
 * @param about what it was about
 * @param reading how the responses were read, in words; null where nobody has said
 * @param result how it ended, in the source's words; null while it is open or where none is given
 * @param counted how many responses are recorded here one by one, in words
 */
public record ConsultationView(
        ConsultationCard card,
        List<NamedLink> about,
        List<Audience> audiences,
        @Nullable String reading,
        @Nullable String readingNote,
        @Nullable String result,
        String counted,
        List<Question> questions,
        String traceUrl) {

    /**
     * Those who share a deadline.
     *
     * @param deadline in words, with the clock where the source has one
     * @param earlier deadlines that this one took the place of, each with why
     */
    public record Audience(
            String id, String name, List<String> invited, String deadline, List<Earlier> earlier, BasisView basis) {}

    /** A deadline before, why more time was given, and what that put at risk. */
    public record Earlier(
            String deadline, String reason, @Nullable String risk) {}

    /**
     * One question with what was answered.
     *
     * @param stated what the sources state, each total with its parts or that it has none
     * @param pictures empty where no response is recorded
     * @param positions the heads of the table
     * @param rows the table, the sum last
     */
    public record Question(
            String number,
            String text,
            List<String> stated,
            List<String> pictures,
            List<String> positions,
            List<Counts> rows,
            String traceUrl) {}

    /** One row of counts. */
    public record Counts(String name, List<String> counts, String total) {}
}
