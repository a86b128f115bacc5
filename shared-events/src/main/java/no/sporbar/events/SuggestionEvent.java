package no.sporbar.events;

import static no.sporbar.events.Copies.copyOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a suggestion (forslag). */
public sealed interface SuggestionEvent extends DomainEvent {
    /** Which suggestion. */
    SuggestionId suggestion();

    @Override
    default StreamId stream() {
        return StreamId.of("suggestion", programme(), suggestion());
    }

    /**
     * What a suggestion changed.
     *
     * @param wording the wording that came of it, to the letter, where it led to one
     */
    record DispositionEffect(Subject subject, @Nullable String wording) {}

    /**
     * Somebody suggested a change.
     *
     * @param about what they want changed
     * @param text what they suggest, in short
     * @param wording the wording that they suggest, to the letter
     * @param by who suggested it; a private person without a name
     * @param privateName the name of a private person who suggested it, where it is kept
     * @param consultation where
     * @param responses the responses that it stands in
     */
    @EventType("suggestion.made")
    record SuggestionMade(
            ProgrammeId programme,
            SuggestionId suggestion,
            Subject about,
            String text,
            @Nullable String wording,
            List<Proposer> by,
            @Nullable Personal privateName,
            @Nullable ConsultationId consultation,
            @Nullable List<ResponseId> responses,
            Provenance provenance)
            implements SuggestionEvent {
        public SuggestionMade {
            by = List.copyOf(by);
            responses = copyOrNull(responses);
        }

        /** With no name kept. */
        public SuggestionMade(
                ProgrammeId programme,
                SuggestionId suggestion,
                Subject about,
                String text,
                @Nullable String wording,
                List<Proposer> by,
                @Nullable ConsultationId consultation,
                @Nullable List<ResponseId> responses,
                Provenance provenance) {
            this(programme, suggestion, about, text, wording, by, null, consultation, responses, provenance);
        }
    }

    /** It was treated together with another one from then on. Both stay visible. */
    @EventType("suggestion.merged")
    record SuggestionMerged(
            ProgrammeId programme, SuggestionId suggestion, SuggestionId into, String reason, Provenance provenance)
            implements SuggestionEvent {}

    /** It was divided into several. All stay visible. */
    @EventType("suggestion.split")
    record SuggestionSplit(
            ProgrammeId programme,
            SuggestionId suggestion,
            List<SuggestionId> into,
            String reason,
            Provenance provenance)
            implements SuggestionEvent {
        public SuggestionSplit {
            into = List.copyOf(into);
        }
    }

    /**
     * What became of it was stated (behandling).
     *
     * @param by the body that treated it
     * @param reason why; required unless it was not answered
     * @param effects what it changed
     */
    @EventType("suggestion.disposed")
    record SuggestionDisposed(
            ProgrammeId programme,
            SuggestionId suggestion,
            Disposition disposition,
            @Nullable BodyId by,
            @Nullable String reason,
            @Nullable List<DispositionEffect> effects,
            Provenance provenance)
            implements SuggestionEvent {
        public SuggestionDisposed {
            effects = copyOrNull(effects);
        }
    }

    /** It was taken back. It stays visible. */
    @EventType("suggestion.withdrawn")
    record SuggestionWithdrawn(ProgrammeId programme, SuggestionId suggestion, String reason, Provenance provenance)
            implements SuggestionEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param text the text as it should be
     * @param wording the wording as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("suggestion.corrected")
    record SuggestionCorrected(
            ProgrammeId programme,
            SuggestionId suggestion,
            String text,
            @Nullable String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements SuggestionEvent {}
}
