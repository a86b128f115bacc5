package no.sporbar.command.consultation;

import java.util.HashSet;
import java.util.Set;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.BodyId;
import no.sporbar.events.Certainty;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Personal;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import org.jspecify.annotations.Nullable;

/** What must hold for a response to be recorded. */
final class Receiving {
    private Receiving() {}

    static void check(ReceiveResponse c, DecisionContext context) {
        requireName(c.group(), c.respondent(), c.body());
        requirePersonal(c.group(), c.privateName(), context);
        for (Answer answer : c.answers()) context.requireNotErased(answer.personalText());
        if (c.body() != null) context.setup().require(c.body());
        if (c.receivedOn() != null && context.isFuture(c.receivedOn()))
            throw new RuleViolation("response.received-in-the-future", c.receivedOn());
        Opened consultation = Consultation.recorded(c.programme(), c.consultation(), context);
        requireAnswers(c, consultation);
        if (c.audience() != null && !consultation.audiences().containsKey(c.audience()))
            throw new RuleViolation("consultation.unknown-audience", c.audience());
        if (consultation.closing() != null) requireInTime(consultation.closing(), c.receivedOn(), context);
    }

    /** A private person has no name in the record, and everybody else has one. */
    static void requireName(RespondentGroup group, @Nullable String respondent, @Nullable BodyId body) {
        boolean named = respondent != null || body != null;
        if (group == RespondentGroup.PRIVATE_PERSON && named) throw new RuleViolation("response.private-person-named");
        if (group != RespondentGroup.PRIVATE_PERSON && respondent == null)
            throw new RuleViolation("response.respondent-missing");
    }

    /** Only a private person's name is kept as personal, and no more is kept about whom it was erased. */
    static void requirePersonal(RespondentGroup group, @Nullable Personal privateName, DecisionContext context) {
        if (privateName != null && group != RespondentGroup.PRIVATE_PERSON)
            throw new RuleViolation("response.not-a-private-person");
        context.requireNotErased(privateName);
    }

    private static void requireAnswers(ReceiveResponse c, Opened consultation) {
        Set<String> answered = new HashSet<>();
        for (Answer answer : c.answers()) {
            if (!consultation.asks(answer.question()))
                throw new RuleViolation("response.unknown-question", answer.question());
            if (!answered.add(answer.question())) throw new RuleViolation("response.question-twice", answer.question());
        }
    }

    /** What surely came after the closing, or on a day that nobody knows, is too late. */
    private static void requireInTime(
            ConsultationClosed closing, @Nullable ImpreciseDate receivedOn, DecisionContext context) {
        ImpreciseDate closed = closing.provenance().decidedOn();
        if (receivedOn == null || receivedOn.isAfter(closed, context.setup().seasons()) == Certainty.YES)
            throw new RuleViolation("response.consultation-closed", closed);
    }
}
