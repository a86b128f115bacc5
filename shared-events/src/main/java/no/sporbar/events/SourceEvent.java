package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a source (kilde): a document that facts may cite. */
public sealed interface SourceEvent extends DomainEvent {
    /** Which source. */
    SourceId source();

    @Override
    default StreamId stream() {
        return StreamId.of("source", programme(), source());
    }

    /**
     * A document was registered, and may be cited from now on.
     *
     * @param title the document's own title
     * @param date its date, where it has one
     * @param caseNumber the case (sak) it belongs to, as the archive writes it
     * @param sha256 the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits
     * @param link where it can be read; stored as text and never fetched
     */
    @EventType("source.registered")
    record SourceRegistered(
            ProgrammeId programme,
            SourceId source,
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String caseNumber,
            @Nullable String sha256,
            @Nullable String link,
            Provenance provenance)
            implements SourceEvent {}

    /**
     * A slip in the register was put right: all of it as it should be.
     *
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("source.corrected")
    record SourceCorrected(
            ProgrammeId programme,
            SourceId source,
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String caseNumber,
            @Nullable String sha256,
            @Nullable String link,
            String wrong,
            String reason,
            Provenance provenance)
            implements SourceEvent {}
}
