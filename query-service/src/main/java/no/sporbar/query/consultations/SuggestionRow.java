package no.sporbar.query.consultations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Disposition;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.ResponseId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One suggestion, and what became of it.
 *
 * @param about what they want changed
 * @param wording the wording that they suggest, to the letter
 * @param privateName the name of a private person who suggested it, which only a commitment is known of here
 * @param erased whether that name had been erased at the moment asked about; absent where there is none; never part of what
 *     is kept
 * @param disposition what became of it, the latest; absent while it is not disposed of
 * @param dispositions every one there has been, oldest first
 * @param mergedInto the suggestion that it is treated together with
 * @param splitInto the suggestions that it was divided into
 * @param made what its being made rests on
 * @param change what last happened to it, as in {@code disposed}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record SuggestionRow(
        SuggestionId id,
        Subject about,
        Status status,
        String text,
        @Nullable String wording,
        List<Proposer> by,
        @Nullable Personal privateName,
        @Nullable Boolean erased,
        @Nullable ConsultationId consultation,
        @Nullable List<ResponseId> responses,
        @Nullable Disposed disposition,
        List<Disposed> dispositions,
        @Nullable SuggestionId mergedInto,
        @Nullable List<SuggestionId> splitInto,
        Provenance made,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where a suggestion stands. */
    public enum Status {
        /** Made; nobody has said what became of it. */
        MADE,
        /** It is said what became of it. */
        DISPOSED,
        /** Treated together with another. */
        MERGED,
        /** Treated in its parts. */
        SPLIT,
        /** Taken back. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of it (behandling).
     *
     * @param by the body that treated it
     * @param effects what it changed
     */
    public record Disposed(
            Disposition disposition,
            @Nullable BodyId by,
            @Nullable String reason,
            @Nullable List<DispositionEffect> effects,
            Provenance provenance) {}

    static SuggestionRow of(SuggestionMade e, Recorded recorded) {
        return new SuggestionRow(
                e.suggestion(),
                e.about(),
                Status.MADE,
                e.text(),
                e.wording(),
                e.by(),
                e.privateName(),
                null,
                e.consultation(),
                e.responses(),
                null,
                List.of(),
                null,
                null,
                e.provenance(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    /** Disposed of, perhaps once more. */
    SuggestionRow disposed(Disposed now, Recorded by) {
        List<Disposed> all = ConsultationProjection.and(dispositions, now);
        Why why = Why.of(now.reason(), now.provenance());
        return next(Status.DISPOSED, text, wording, all, mergedInto, splitInto, why, by);
    }

    /** Treated together with another. */
    SuggestionRow merged(SuggestionId into, Why why, Recorded by) {
        return next(Status.MERGED, text, wording, dispositions, into, splitInto, why, by);
    }

    /** Treated in its parts. */
    SuggestionRow split(List<SuggestionId> into, Why why, Recorded by) {
        return next(Status.SPLIT, text, wording, dispositions, mergedInto, into, why, by);
    }

    /** Taken back. */
    SuggestionRow withdrawn(Why why, Recorded by) {
        return next(Status.WITHDRAWN, text, wording, dispositions, mergedInto, splitInto, why, by);
    }

    /** With what was slipped in put right. */
    SuggestionRow worded(String now, @Nullable String toTheLetter, Why why, Recorded by) {
        return next(status, now, toTheLetter, dispositions, mergedInto, splitInto, why, by);
    }

    private SuggestionRow next(
            Status status,
            String text,
            @Nullable String wording,
            List<Disposed> dispositions,
            @Nullable SuggestionId mergedInto,
            @Nullable List<SuggestionId> splitInto,
            Why why,
            Recorded recordedBy) {
        return new SuggestionRow(
                id,
                about,
                status,
                text,
                wording,
                by,
                privateName,
                null,
                consultation,
                responses,
                dispositions.isEmpty() ? null : dispositions.getLast(),
                dispositions,
                mergedInto,
                splitInto,
                made,
                recordedBy.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                recordedBy);
    }

    /** Whom the name in it is of. */
    Stream<PersonId> persons() {
        return privateName == null ? Stream.of() : Stream.of(privateName.person());
    }

    /** The same row with an answer to whether the name in it is of one of those erased. */
    SuggestionRow asked(Set<PersonId> gone) {
        if (privateName == null) return this;
        return new SuggestionRow(
                id,
                about,
                status,
                text,
                wording,
                by,
                privateName,
                gone.contains(privateName.person()),
                consultation,
                responses,
                disposition,
                dispositions,
                mergedInto,
                splitInto,
                made,
                change,
                wrong,
                reason,
                provenance,
                recorded);
    }
}
