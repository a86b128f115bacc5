package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a response (høringssvar). */
public sealed interface ResponseEvent extends DomainEvent {
    /** Which response. */
    ResponseId response();

    @Override
    default StreamId stream() {
        return StreamId.of("response", programme(), response());
    }

    /**
     * What was answered to one question.
     *
     * @param question the number of the question
     * @param summary what was answered, in short; never what is personal
     * @param personalText what is personal in it, where that is kept
     */
    record Answer(
            String question,
            Position position,
            String summary,
            @Nullable Personal personalText) {
        public Answer(String question, Position position, String summary) {
            this(question, position, summary, null);
        }
    }

    /**
     * Somebody answered a consultation.
     *
     * @param respondent who answered; absent for a private person
     * @param privateName the name of a private person, where it is kept
     * @param body the body of the programme, where it is one
     * @param audience whose deadline applied
     * @param answers what was answered, question by question; may be empty where the source does not say
     */
    @EventType("response.received")
    record ResponseReceived(
            ProgrammeId programme,
            ResponseId response,
            ConsultationId consultation,
            @Nullable String respondent,
            @Nullable Personal privateName,
            @Nullable BodyId body,
            RespondentGroup group,
            @Nullable AudienceId audience,
            @Nullable ImpreciseDate receivedOn,
            List<Answer> answers,
            Provenance provenance)
            implements ResponseEvent {
        public ResponseReceived {
            answers = List.copyOf(answers);
        }

        /** With no name kept. */
        public ResponseReceived(
                ProgrammeId programme,
                ResponseId response,
                ConsultationId consultation,
                @Nullable String respondent,
                @Nullable BodyId body,
                RespondentGroup group,
                @Nullable AudienceId audience,
                @Nullable ImpreciseDate receivedOn,
                List<Answer> answers,
                Provenance provenance) {
            this(
                    programme,
                    response,
                    consultation,
                    respondent,
                    null,
                    body,
                    group,
                    audience,
                    receivedOn,
                    answers,
                    provenance);
        }
    }

    /** The respondent changed position on a question; the earlier one stays. */
    @EventType("response.position-changed")
    record ResponsePositionChanged(
            ProgrammeId programme,
            ResponseId response,
            String question,
            Position position,
            String summary,
            @Nullable String reason,
            Provenance provenance)
            implements ResponseEvent {}

    /** The response was gone through. */
    @EventType("response.read")
    record ResponseRead(ProgrammeId programme, ResponseId response, ReadBy by, Provenance provenance)
            implements ResponseEvent {}

    /** The respondent took the response back. It stays visible. */
    @EventType("response.withdrawn")
    record ResponseWithdrawn(ProgrammeId programme, ResponseId response, String reason, Provenance provenance)
            implements ResponseEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param respondent who answered, as it should be
     * @param privateName the name of a private person, as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("response.corrected")
    record ResponseCorrected(
            ProgrammeId programme,
            ResponseId response,
            @Nullable String respondent,
            @Nullable Personal privateName,
            RespondentGroup group,
            String wrong,
            String reason,
            Provenance provenance)
            implements ResponseEvent {
        /** With no name kept. */
        public ResponseCorrected(
                ProgrammeId programme,
                ResponseId response,
                @Nullable String respondent,
                RespondentGroup group,
                String wrong,
                String reason,
                Provenance provenance) {
            this(programme, response, respondent, null, group, wrong, reason, provenance);
        }
    }
}
