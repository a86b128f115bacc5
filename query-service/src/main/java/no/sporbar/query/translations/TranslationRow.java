package no.sporbar.query.translations;

import java.util.Locale;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationId;
import no.sporbar.events.TranslationLanguage;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One translation. The original counts, never this: earlier translations stand in the earlier versions of the row.
 *
 * @param subject the thing whose text it is
 * @param original the text that was translated, to the letter
 * @param official always false
 * @param outdated whether the thing has another text now than the one that was translated; absent where the translation
 *     is withdrawn, and in earlier versions
 * @param change what last happened to it: {@code made}, {@code replaced} or {@code withdrawn}
 * @param reason why, where the source says so
 * @param provenance what its last change rests on; its date is the translation's
 */
public record TranslationRow(
        TranslationId id,
        Subject subject,
        TranslationLanguage language,
        Status status,
        String original,
        String text,
        String translator,
        boolean official,
        @Nullable Boolean outdated,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Whether a translation stands. */
    public enum Status {
        /** It may be shown beside the original. */
        STANDS,
        /** It was taken back. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TranslationRow outdated(@Nullable Boolean now) {
        return new TranslationRow(
                id,
                subject,
                language,
                status,
                original,
                text,
                translator,
                official,
                now,
                change,
                reason,
                provenance,
                recorded);
    }
}
