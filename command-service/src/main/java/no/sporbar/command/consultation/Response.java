package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.consultation.ResponseCommand.ChangePosition;
import no.sporbar.command.consultation.ResponseCommand.CorrectResponse;
import no.sporbar.command.consultation.ResponseCommand.MarkResponseRead;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.consultation.ResponseCommand.WithdrawResponse;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseEvent.ResponseWithdrawn;
import no.sporbar.events.ResponseId;

/** One response: received, read, perhaps changed, perhaps taken back. */
sealed interface Response extends Core<ResponseCommand, ResponseEvent>
        permits Response.NotReceived, Received, Response.Withdrawn {
    Response INITIAL = new NotReceived();

    @Override
    default List<? extends ResponseEvent> decide(ResponseCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ReceiveResponse c -> receive(c, context);
            case ChangePosition c -> standing(c.response()).change(c, context);
            case MarkResponseRead c -> standing(c.response()).read(c);
            case WithdrawResponse c -> withdraw(c);
            case CorrectResponse c -> correct(c, context);
        };
    }

    @Override
    default Response evolve(ResponseEvent event) {
        return switch (event) {
            case ResponseReceived e -> Received.by(e);
            case ResponsePositionChanged e -> ((Received) this).changed(e);
            case ResponseRead e -> ((Received) this).hasBeenRead(e);
            case ResponseWithdrawn e -> new Withdrawn((Received) this, e);
            case ResponseCorrected e -> corrected(e);
        };
    }

    List<ResponseEvent> receive(ReceiveResponse c, DecisionContext context);

    List<ResponseEvent> withdraw(WithdrawResponse c);

    List<ResponseEvent> correct(CorrectResponse c, DecisionContext context);

    Response corrected(ResponseCorrected e);

    /** What it is while it stands, or {@code response.unknown} or {@code response.withdrawn}. */
    Received standing(ResponseId id);

    /** Nothing has come in. */
    record NotReceived() implements Response {
        @Override
        public List<ResponseEvent> receive(ReceiveResponse c, DecisionContext context) {
            Receiving.check(c, context);
            return List.of(received(c));
        }

        @Override
        public List<ResponseEvent> withdraw(WithdrawResponse c) {
            throw new RuleViolation("response.unknown", c.response());
        }

        @Override
        public List<ResponseEvent> correct(CorrectResponse c, DecisionContext context) {
            throw new RuleViolation("response.unknown", c.response());
        }

        @Override
        public Response corrected(ResponseCorrected e) {
            return this;
        }

        @Override
        public Received standing(ResponseId id) {
            throw new RuleViolation("response.unknown", id);
        }
    }

    /** Taken back. Only a slip in the record can still be put right. */
    record Withdrawn(Received received, ResponseWithdrawn withdrawal) implements Response {
        @Override
        public List<ResponseEvent> receive(ReceiveResponse c, DecisionContext context) {
            return received.receive(c, context);
        }

        @Override
        public List<ResponseEvent> withdraw(WithdrawResponse c) {
            if (!withdrawn(c).equals(withdrawal)) throw new RuleViolation("response.withdrawn");
            return List.of();
        }

        @Override
        public List<ResponseEvent> correct(CorrectResponse c, DecisionContext context) {
            return received.correct(c, context);
        }

        @Override
        public Response corrected(ResponseCorrected e) {
            return new Withdrawn(received.corrected(e), withdrawal);
        }

        @Override
        public Received standing(ResponseId id) {
            throw new RuleViolation("response.withdrawn");
        }
    }

    static ResponseWithdrawn withdrawn(WithdrawResponse c) {
        return new ResponseWithdrawn(c.programme(), c.response(), c.reason(), c.provenance());
    }

    static ResponseReceived received(ReceiveResponse c) {
        return new ResponseReceived(
                c.programme(),
                c.response(),
                c.consultation(),
                c.respondent(),
                c.privateName(),
                c.body(),
                c.group(),
                c.audience(),
                c.receivedOn(),
                c.answers(),
                c.provenance());
    }
}
