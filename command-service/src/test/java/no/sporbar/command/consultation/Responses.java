package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.DISTRICTS;
import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import java.util.List;
import no.sporbar.command.consultation.ResponseCommand.ChangePosition;
import no.sporbar.command.consultation.ResponseCommand.CorrectResponse;
import no.sporbar.command.consultation.ResponseCommand.MarkResponseRead;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.consultation.ResponseCommand.WithdrawResponse;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AudienceId;
import no.sporbar.events.BodyId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Position;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseEvent.ResponseWithdrawn;
import no.sporbar.events.ResponseId;
import org.jspecify.annotations.Nullable;

/** What is said of responses in the scenarios. */
final class Responses {
    static final ResponseId FROM_GRORUD = new ResponseId("grorud");
    static final Answer SCEPTICAL = new Answer("1", Position.SCEPTICAL, "skeptisk til sammenslåing");
    static final Answer SUPPORTS = new Answer("2", Position.SUPPORTS, "støtter målene");

    private Responses() {}

    /** The hearing has begun and the districts are invited. */
    static Situation usual(DomainEvent... andThen) {
        return Situation.usual().knowing(Hearing.opened(), Hearing.invited()).knowing(andThen);
    }

    static ReceiveResponse receive(
            @Nullable String respondent,
            @Nullable BodyId body,
            RespondentGroup group,
            @Nullable AudienceId audience,
            @Nullable String on,
            Answer... answers) {
        return new ReceiveResponse(
                PROGRAMME,
                FROM_GRORUD,
                EXTERNAL,
                respondent,
                body,
                group,
                audience,
                on == null ? null : date(on),
                List.of(answers),
                cited());
    }

    static ReceiveResponse receive(@Nullable String on, Answer... answers) {
        return receive("Bydel Grorud", GRORUD, RespondentGroup.DISTRICT, DISTRICTS, on, answers);
    }

    static ReceiveResponse receive() {
        return receive("2024-11-14", SCEPTICAL, SUPPORTS);
    }

    static ResponseReceived received(
            @Nullable String respondent,
            @Nullable BodyId body,
            RespondentGroup group,
            @Nullable AudienceId audience,
            @Nullable String on,
            Answer... answers) {
        return new ResponseReceived(
                PROGRAMME,
                FROM_GRORUD,
                EXTERNAL,
                respondent,
                body,
                group,
                audience,
                on == null ? null : date(on),
                List.of(answers),
                cited());
    }

    static ResponseReceived received(@Nullable String on, Answer... answers) {
        return received("Bydel Grorud", GRORUD, RespondentGroup.DISTRICT, DISTRICTS, on, answers);
    }

    static ResponseReceived received() {
        return received("2024-11-14", SCEPTICAL, SUPPORTS);
    }

    static ChangePosition change(String question, Position position) {
        return new ChangePosition(PROGRAMME, FROM_GRORUD, question, position, "ny behandling", null, cited());
    }

    static ResponsePositionChanged changed(String question, Position position) {
        return new ResponsePositionChanged(PROGRAMME, FROM_GRORUD, question, position, "ny behandling", null, cited());
    }

    static MarkResponseRead read(ReadBy by) {
        return new MarkResponseRead(PROGRAMME, FROM_GRORUD, by, cited());
    }

    static ResponseRead hasBeenRead(ReadBy by) {
        return new ResponseRead(PROGRAMME, FROM_GRORUD, by, cited());
    }

    static WithdrawResponse withdraw(String reason) {
        return new WithdrawResponse(PROGRAMME, FROM_GRORUD, reason, cited());
    }

    static ResponseWithdrawn withdrawn() {
        return new ResponseWithdrawn(PROGRAMME, FROM_GRORUD, "sendt ved en feil", cited());
    }

    static CorrectResponse correct(@Nullable String respondent, RespondentGroup group) {
        return new CorrectResponse(PROGRAMME, FROM_GRORUD, respondent, group, "navnet", "saken sier", cited());
    }

    static ResponseCorrected corrected(@Nullable String respondent, RespondentGroup group) {
        return new ResponseCorrected(PROGRAMME, FROM_GRORUD, respondent, group, "navnet", "saken sier", cited());
    }
}
