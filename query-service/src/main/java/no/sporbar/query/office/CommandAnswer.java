package no.sporbar.query.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a command that was sent. */
public sealed interface CommandAnswer {
    /**
     * It is durable.
     *
     * @param stream whose facts it became
     * @param position the last of them; null where there was nothing to record
     */
    record Recorded(String stream, @Nullable Long position) implements CommandAnswer {}

    /** A rule, or the shape of what was sent, says no. Nothing was recorded. */
    record Refused(List<Mistake> mistakes) implements CommandAnswer {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * Somebody else was first. Nothing was recorded.
     *
     * @param version the version that it has now
     */
    record Outdated(long version) implements CommandAnswer {}

    /** Whoever asked may not do it, or is no longer logged in. Nothing was recorded. */
    record Forbidden(@Nullable String text) implements CommandAnswer {}

    /** The service did not answer, or not as it should. It may have been recorded: the same key says so when sent again. */
    record Away() implements CommandAnswer {}
}
