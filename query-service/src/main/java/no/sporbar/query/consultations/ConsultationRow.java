package no.sporbar.query.consultations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One consultation.
 *
 * @param window from when and until when answers were wanted
 * @param audiences those invited, each with the deadline in force
 * @param tallies what was stated of how many answered, and how
 * @param reading how the responses were read, where it was stated
 * @param closing how it ended; absent while it is open
 * @param change what last happened to it, as in {@code deadline-extended}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record ConsultationRow(
        ConsultationId id,
        String title,
        ConsultationForm form,
        Status status,
        List<Question> questions,
        ImpreciseDate window,
        @Nullable List<Subject> about,
        List<Audience> audiences,
        List<Tally> tallies,
        @Nullable Reading reading,
        @Nullable Closing closing,
        Provenance opened,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** How far a consultation has come. */
    public enum Status {
        /** Answers may come. */
        OPEN,
        /** It is over. */
        CLOSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a total comes with a breakdown. */
    public enum Breakdown {
        /** The parts add up to the total. */
        RECONCILED,
        /** The source gives the total alone. */
        NOT_IN_SOURCE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Those who share a deadline.
     *
     * @param earlier the deadlines that others took the place of, oldest first
     */
    public record Audience(
            AudienceId id,
            String name,
            @Nullable List<String> invited,
            @Nullable Deadline deadline,
            List<EarlierDeadline> earlier,
            Provenance provenance) {}

    /**
     * A deadline that another took the place of.
     *
     * @param deadline absent where none had been stated
     * @param reason why more time was given
     * @param riskToPlan what that put at risk in the plan, as the source states it
     * @param provenance what the extension rests on
     */
    public record EarlierDeadline(
            @Nullable Deadline deadline,
            String reason,
            @Nullable String riskToPlan,
            Provenance provenance) {}

    /** How many answered, or how they answered, as a source states it. */
    public record Tally(
            String id,
            @Nullable String question,
            @Nullable RespondentGroup group,
            int total,
            Breakdown breakdown,
            @Nullable List<TallyPart> parts,
            Provenance provenance) {}

    /** How the responses were read. */
    public record Reading(
            boolean firstPassByAi,
            boolean readByHand,
            @Nullable String note,
            Provenance provenance) {}

    /** How it ended. */
    public record Closing(@Nullable String result, Provenance provenance) {}

    static ConsultationRow of(ConsultationOpened e, Recorded recorded) {
        return new ConsultationRow(
                e.consultation(),
                e.title(),
                e.form(),
                Status.OPEN,
                e.questions(),
                e.window(),
                e.about(),
                List.of(),
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

    /** An audience, if it was invited. */
    Optional<Audience> audience(@Nullable AudienceId wanted) {
        return audiences.stream().filter(a -> a.id().equals(wanted)).findFirst();
    }

    /** With another title. */
    ConsultationRow titled(String now, Why why, Recorded by) {
        return next(now, audiences, tallies, reading, closing, why, by);
    }

    /** With other audiences. */
    ConsultationRow inviting(List<Audience> now, Why why, Recorded by) {
        return next(title, now, tallies, reading, closing, why, by);
    }

    /** With other tallies. */
    ConsultationRow counting(List<Tally> now, Why why, Recorded by) {
        return next(title, audiences, now, reading, closing, why, by);
    }

    /** Read in this way. */
    ConsultationRow read(Reading now, Recorded by) {
        return next(title, audiences, tallies, now, closing, Why.of(null, now.provenance()), by);
    }

    /** Over. */
    ConsultationRow closed(Closing now, Recorded by) {
        return next(title, audiences, tallies, reading, now, Why.of(null, now.provenance()), by);
    }

    private ConsultationRow next(
            String title,
            List<Audience> audiences,
            List<Tally> tallies,
            @Nullable Reading reading,
            @Nullable Closing closing,
            Why why,
            Recorded by) {
        return new ConsultationRow(
                id,
                title,
                form,
                closing == null ? Status.OPEN : Status.CLOSED,
                questions,
                window,
                about,
                audiences,
                tallies,
                reading,
                closing,
                opened,
                by.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                by);
    }
}
