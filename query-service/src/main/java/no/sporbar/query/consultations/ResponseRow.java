package no.sporbar.query.consultations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.AudienceId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Position;
import no.sporbar.events.Provenance;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One response.
 *
 * @param respondent who answered; absent for a private person
 * @param privateName the name of a private person, which only a commitment is known of here
 * @param erased whether what is personal in it had been erased at the moment asked about; absent where nothing is personal;
 *     never part of what is kept
 * @param audience whose deadline applied
 * @param late whether it came after that deadline as it was at the moment asked about; never part of what is kept
 * @param answers what was answered, question by question
 * @param firstPassByAi whether a tool for artificial intelligence has gone through it
 * @param readByHand whether a person has read it
 * @param received what its coming in rests on
 * @param change what last happened to it, as in {@code position-changed}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record ResponseRow(
        ResponseId id,
        ConsultationId consultation,
        Status status,
        @Nullable String respondent,
        @Nullable Personal privateName,
        @Nullable Boolean erased,
        @Nullable BodyId body,
        RespondentGroup group,
        @Nullable AudienceId audience,
        @Nullable ImpreciseDate receivedOn,
        @Nullable Late late,
        List<Answered> answers,
        boolean firstPassByAi,
        boolean readByHand,
        Provenance received,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Whether it still counts. */
    public enum Status {
        /** It stands. */
        RECEIVED,
        /** The respondent took it back. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was answered to one question.
     *
     * @param position the latest
     * @param personalText what is personal in it, which only a commitment is known of here
     * @param positions every position on it, oldest first
     */
    public record Answered(
            String question,
            Position position,
            String summary,
            @Nullable Personal personalText,
            List<Stated> positions) {}

    /**
     * A position, and when it was taken.
     *
     * @param reason why it was another than before, where the source says so
     */
    public record Stated(
            Position position, String summary, @Nullable String reason, Provenance provenance) {}

    static ResponseRow of(ResponseReceived e, List<Answered> answers, Recorded recorded) {
        return new ResponseRow(
                e.response(),
                e.consultation(),
                Status.RECEIVED,
                e.respondent(),
                e.privateName(),
                null,
                e.body(),
                e.group(),
                e.audience(),
                e.receivedOn(),
                null,
                answers,
                false,
                false,
                e.provenance(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    /** Whose response it is, after a slip in that was put right. */
    ResponseRow by(ResponseCorrected e, Why why, Recorded by) {
        Personal name = e.privateName() == null ? privateName : e.privateName();
        Personal kept = e.group() == RespondentGroup.PRIVATE_PERSON ? name : null;
        return next(status, e.respondent(), kept, e.group(), answers, firstPassByAi, readByHand, why, by);
    }

    /** With other answers. */
    ResponseRow answering(List<Answered> now, Why why, Recorded by) {
        return next(status, respondent, privateName, group, now, firstPassByAi, readByHand, why, by);
    }

    /** Gone through by these. */
    ResponseRow read(boolean byAi, boolean byHand, Why why, Recorded by) {
        return next(status, respondent, privateName, group, answers, byAi, byHand, why, by);
    }

    /** Taken back. */
    ResponseRow withdrawn(Why why, Recorded by) {
        return next(Status.WITHDRAWN, respondent, privateName, group, answers, firstPassByAi, readByHand, why, by);
    }

    private ResponseRow next(
            Status status,
            @Nullable String respondent,
            @Nullable Personal privateName,
            RespondentGroup group,
            List<Answered> answers,
            boolean firstPassByAi,
            boolean readByHand,
            Why why,
            Recorded by) {
        return new ResponseRow(
                id,
                consultation,
                status,
                respondent,
                privateName,
                null,
                body,
                group,
                audience,
                receivedOn,
                late,
                answers,
                firstPassByAi,
                readByHand,
                received,
                by.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                by);
    }

    /** Whom what is personal in it is about. */
    Stream<PersonId> persons() {
        return Stream.concat(
                        Stream.ofNullable(privateName),
                        answers.stream().flatMap(answer -> Stream.ofNullable(answer.personalText())))
                .map(Personal::person)
                .distinct();
    }

    /** The same row with answers to whether it came late, and whether somebody in it was among those erased. */
    ResponseRow asked(@Nullable Late answer, Set<PersonId> gone) {
        List<PersonId> persons = persons().toList();
        return new ResponseRow(
                id,
                consultation,
                status,
                respondent,
                privateName,
                persons.isEmpty() ? null : persons.stream().anyMatch(gone::contains),
                body,
                group,
                audience,
                receivedOn,
                answer,
                answers,
                firstPassByAi,
                readByHand,
                received,
                change,
                wrong,
                reason,
                provenance,
                recorded);
    }
}
