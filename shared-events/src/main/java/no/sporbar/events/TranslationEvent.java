package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to an unofficial translation. The original is never altered by it. */
public sealed interface TranslationEvent extends DomainEvent {
    /** Which translation. */
    TranslationId translation();

    @Override
    default StreamId stream() {
        return StreamId.of("translation", programme(), translation());
    }

    /**
     * Somebody translated an official text.
     *
     * @param subject the thing whose text it is
     * @param original the text that was translated, to the letter
     * @param translator who translated it
     */
    @EventType("translation.made")
    record TranslationMade(
            ProgrammeId programme,
            TranslationId translation,
            Subject subject,
            TranslationLanguage language,
            String original,
            String text,
            String translator,
            Provenance provenance)
            implements TranslationEvent {}

    /** The translation was put differently. The earlier one stays in the history. */
    @EventType("translation.replaced")
    record TranslationReplaced(
            ProgrammeId programme,
            TranslationId translation,
            String original,
            String text,
            String translator,
            @Nullable String reason,
            Provenance provenance)
            implements TranslationEvent {}

    /** The translation was taken back. It stays visible. */
    @EventType("translation.withdrawn")
    record TranslationWithdrawn(ProgrammeId programme, TranslationId translation, String reason, Provenance provenance)
            implements TranslationEvent {}
}
