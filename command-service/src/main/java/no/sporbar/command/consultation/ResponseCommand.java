package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.AudienceId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Position;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a response. */
public sealed interface ResponseCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Response.INITIAL;

    /** Which response. */
    ResponseId response();

    @Override
    default StreamId stream() {
        return StreamId.of("response", programme(), response());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /**
     * Record what somebody answered. A private person is recorded without a name; if the name is kept, then outside the
     * ledger.
     *
     * @param person whom the personal texts are about; a person named as the response is where it is left out
     */
    @CommandName("receive-response")
    record ReceiveResponse(
            ProgrammeId programme,
            ResponseId response,
            ConsultationId consultation,
            @Nullable String respondent,
            @Nullable PersonId person,
            @Nullable Personal privateName,
            @Nullable BodyId body,
            RespondentGroup group,
            @Nullable AudienceId audience,
            @Nullable ImpreciseDate receivedOn,
            List<Answer> answers,
            Provenance provenance)
            implements ResponseCommand {
        public ReceiveResponse {
            answers = List.copyOf(answers);
        }

        /** With nothing personal in it. */
        public ReceiveResponse(
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
                    null,
                    body,
                    group,
                    audience,
                    receivedOn,
                    answers,
                    provenance);
        }
    }

    /** Record that the respondent changed position on a question. The earlier one stays. */
    @CommandName("change-position")
    record ChangePosition(
            ProgrammeId programme,
            ResponseId response,
            String question,
            Position position,
            String summary,
            @Nullable String reason,
            Provenance provenance)
            implements ResponseCommand {}

    /** Record that it has been gone through. */
    @CommandName("mark-response-read")
    record MarkResponseRead(ProgrammeId programme, ResponseId response, ReadBy by, Provenance provenance)
            implements ResponseCommand {}

    /** Record that the respondent took it back. It stays visible. */
    @CommandName("withdraw-response")
    record WithdrawResponse(ProgrammeId programme, ResponseId response, String reason, Provenance provenance)
            implements ResponseCommand {}

    /**
     * Put a slip in the record right.
     *
     * @param person whom the name is of; a person named as the response is where it is left out
     * @param privateName the name as it should be; left out where it stays as it is
     */
    @CommandName("correct-response")
    record CorrectResponse(
            ProgrammeId programme,
            ResponseId response,
            @Nullable String respondent,
            @Nullable PersonId person,
            @Nullable Personal privateName,
            RespondentGroup group,
            String wrong,
            String reason,
            Provenance provenance)
            implements ResponseCommand {
        /** With no name of a private person. */
        public CorrectResponse(
                ProgrammeId programme,
                ResponseId response,
                @Nullable String respondent,
                RespondentGroup group,
                String wrong,
                String reason,
                Provenance provenance) {
            this(programme, response, respondent, null, null, group, wrong, reason, provenance);
        }
    }
}
