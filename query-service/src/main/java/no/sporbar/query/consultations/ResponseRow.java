package no.sporbar.query.consultations;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.AudienceId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Position;
import no.sporbar.events.Provenance;
import no.sporbar.events.RespondentGroup;
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
     * @param positions every position on it, oldest first
     */
    public record Answered(String question, Position position, String summary, List<Stated> positions) {}

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
    ResponseRow by(@Nullable String now, RespondentGroup of, Why why, Recorded by) {
        return next(status, now, of, answers, firstPassByAi, readByHand, why, by);
    }

    /** With other answers. */
    ResponseRow answering(List<Answered> now, Why why, Recorded by) {
        return next(status, respondent, group, now, firstPassByAi, readByHand, why, by);
    }

    /** Gone through by these. */
    ResponseRow read(boolean byAi, boolean byHand, Why why, Recorded by) {
        return next(status, respondent, group, answers, byAi, byHand, why, by);
    }

    /** Taken back. */
    ResponseRow withdrawn(Why why, Recorded by) {
        return next(Status.WITHDRAWN, respondent, group, answers, firstPassByAi, readByHand, why, by);
    }

    private ResponseRow next(
            Status status,
            @Nullable String respondent,
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

    /** The same row with an answer to whether it came late. */
    ResponseRow late(@Nullable Late answer) {
        return new ResponseRow(
                id,
                consultation,
                status,
                respondent,
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
