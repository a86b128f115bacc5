package no.sporbar.command.consultation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sporbar.command.consultation.ResponseCommand.ChangePosition;
import no.sporbar.command.consultation.ResponseCommand.CorrectResponse;
import no.sporbar.command.consultation.ResponseCommand.MarkResponseRead;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.consultation.ResponseCommand.WithdrawResponse;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Personal;
import no.sporbar.events.Position;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * A response that stands.
 *
 * @param respondent as it was last corrected
 * @param privateName as it was last corrected
 * @param group as it was last corrected
 * @param positions by question, the latest of each
 * @param changes of position, in the order in which they were recorded
 */
record Received(
        ResponseReceived origin,
        @Nullable String respondent,
        @Nullable Personal privateName,
        RespondentGroup group,
        Map<String, Position> positions,
        List<ResponsePositionChanged> changes,
        Set<ReadBy> readBy)
        implements Response {

    static Received by(ResponseReceived origin) {
        Map<String, Position> positions = new HashMap<>();
        for (Answer answer : origin.answers()) positions.put(answer.question(), answer.position());
        return new Received(
                origin,
                origin.respondent(),
                origin.privateName(),
                origin.group(),
                Map.copyOf(positions),
                List.of(),
                Set.of());
    }

    @Override
    public Received standing(ResponseId id) {
        return this;
    }

    @Override
    public List<ResponseEvent> receive(ReceiveResponse c, DecisionContext context) {
        if (!Response.received(c).equals(origin)) throw new RuleViolation("response.id-taken", c.response());
        return List.of();
    }

    List<ResponseEvent> change(ChangePosition c, DecisionContext context) {
        ResponsePositionChanged changed = new ResponsePositionChanged(
                c.programme(), c.response(), c.question(), c.position(), c.summary(), c.reason(), c.provenance());
        if (changes.contains(changed) || c.position() == positions.get(c.question())) return List.of();
        if (!Consultation.recorded(c.programme(), origin.consultation(), context)
                .asks(c.question())) throw new RuleViolation("response.unknown-question", c.question());
        return List.of(changed);
    }

    List<ResponseEvent> read(MarkResponseRead c) {
        if (readBy.contains(c.by())) return List.of();
        return List.of(new ResponseRead(c.programme(), c.response(), c.by(), c.provenance()));
    }

    @Override
    public List<ResponseEvent> withdraw(WithdrawResponse c) {
        return List.of(Response.withdrawn(c));
    }

    @Override
    public List<ResponseEvent> correct(CorrectResponse c, DecisionContext context) {
        Receiving.requireName(c.group(), c.respondent(), origin.body());
        boolean sameName = c.privateName() == null || c.privateName().equals(privateName);
        if (sameName && c.group() == group && Objects.equals(c.respondent(), respondent)) return List.of();
        Receiving.requirePersonal(c.group(), c.privateName(), context);
        return List.of(new ResponseCorrected(
                c.programme(),
                c.response(),
                c.respondent(),
                c.privateName(),
                c.group(),
                c.wrong(),
                c.reason(),
                c.provenance()));
    }

    Received changed(ResponsePositionChanged e) {
        return new Received(
                origin,
                respondent,
                privateName,
                group,
                Lists.and(positions, e.question(), e.position()),
                Lists.and(changes, e),
                readBy);
    }

    Received hasBeenRead(ResponseRead e) {
        Set<ReadBy> both = EnumSet.of(e.by());
        both.addAll(readBy);
        return new Received(origin, respondent, privateName, group, positions, changes, Set.copyOf(both));
    }

    private @Nullable Personal nameAfter(ResponseCorrected e) {
        if (e.group() != RespondentGroup.PRIVATE_PERSON) return null;
        return e.privateName() == null ? privateName : e.privateName();
    }

    @Override
    public Received corrected(ResponseCorrected e) {
        return new Received(origin, e.respondent(), nameAfter(e), e.group(), positions, changes, readBy);
    }
}
