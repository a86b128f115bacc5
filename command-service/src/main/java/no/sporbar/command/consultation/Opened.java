package no.sporbar.command.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.command.consultation.ConsultationCommand.CloseConsultation;
import no.sporbar.command.consultation.ConsultationCommand.CorrectConsultation;
import no.sporbar.command.consultation.ConsultationCommand.ExtendDeadline;
import no.sporbar.command.consultation.ConsultationCommand.InviteAudience;
import no.sporbar.command.consultation.ConsultationCommand.OpenConsultation;
import no.sporbar.command.consultation.ConsultationCommand.StateReading;
import no.sporbar.command.consultation.ConsultationCommand.StateTally;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ReadBy;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that people were asked in.
 *
 * @param title as it was last corrected
 * @param tallies by their id
 * @param closing null while answers may come
 */
record Opened(
        ConsultationOpened origin,
        String title,
        Map<AudienceId, Audience> audiences,
        Map<String, TallyStated> tallies,
        List<ReadingStated> readings,
        @Nullable ConsultationClosed closing)
        implements Consultation {

    static Opened by(ConsultationOpened origin) {
        return new Opened(origin, origin.title(), Map.of(), Map.of(), List.of(), null);
    }

    boolean asks(String number) {
        return origin.questions().stream()
                .anyMatch(question -> question.number().equals(number));
    }

    @Override
    public Opened opened(ConsultationId id) {
        return this;
    }

    @Override
    public List<ConsultationEvent> open(OpenConsultation c, DecisionContext context) {
        if (!Consultation.opening(c).equals(origin)) throw new RuleViolation("consultation.id-taken", c.consultation());
        return List.of();
    }

    List<ConsultationEvent> invite(InviteAudience c, DecisionContext context) {
        AudienceInvited invited = new AudienceInvited(
                c.programme(), c.consultation(), c.audience(), c.name(), c.invited(), c.deadline(), c.provenance());
        Audience known = audiences.get(c.audience());
        if (known != null && known.invitation().equals(invited)) return List.of();
        if (known != null) throw new RuleViolation("consultation.audience-taken", c.audience());
        requireOpen();
        Audience.requireWithin(origin.window(), c.deadline(), context);
        return List.of(invited);
    }

    List<ConsultationEvent> extend(ExtendDeadline c, DecisionContext context) {
        DeadlineExtended extended = new DeadlineExtended(
                c.programme(),
                c.consultation(),
                c.audience(),
                c.deadline(),
                c.reason(),
                c.riskToPlan(),
                c.provenance());
        Audience audience = audiences.get(c.audience());
        if (audience == null) throw new RuleViolation("consultation.unknown-audience", c.audience());
        if (audience.extensions().contains(extended)) return List.of();
        requireOpen();
        Audience.requireWithin(origin.window(), c.deadline(), context);
        audience.requireLater(c.deadline(), context);
        return List.of(extended);
    }

    List<ConsultationEvent> count(StateTally c) {
        TallyStated stated = new TallyStated(
                c.programme(),
                c.consultation(),
                c.tally(),
                c.question(),
                c.group(),
                c.total(),
                c.parts(),
                c.provenance());
        TallyStated known = tallies.get(c.tally());
        if (stated.equals(known)) return List.of();
        if (known != null) throw new RuleViolation("consultation.tally-taken", c.tally());
        if (c.question() != null && !asks(c.question()))
            throw new RuleViolation("consultation.unknown-question", c.question());
        Tallies.requireReconciled(stated);
        return List.of(stated);
    }

    List<ConsultationEvent> read(StateReading c) {
        List<ReadBy> readBy = new ArrayList<>();
        if (c.firstPassByAi()) readBy.add(ReadBy.AI);
        if (c.readByHand()) readBy.add(ReadBy.PERSON);
        ReadingStated stated = new ReadingStated(c.programme(), c.consultation(), readBy, c.note(), c.provenance());
        return readings.contains(stated) ? List.of() : List.of(stated);
    }

    List<ConsultationEvent> close(CloseConsultation c, DecisionContext context) {
        ConsultationClosed closed = new ConsultationClosed(c.programme(), c.consultation(), c.result(), c.provenance());
        if (closed.equals(closing)) return List.of();
        if (closing != null) throw new RuleViolation("consultation.closed");
        requireWindowOver(c.provenance().decidedOn(), context.setup().seasons());
        return List.of(closed);
    }

    List<ConsultationEvent> correct(CorrectConsultation c) {
        if (c.title().equals(title)) return List.of();
        return List.of(new ConsultationCorrected(
                c.programme(), c.consultation(), c.title(), c.wrong(), c.reason(), c.provenance()));
    }

    private void requireWindowOver(ImpreciseDate closed, SeasonPolicy seasons) {
        LocalDate earliestEnd = origin.window().ends(seasons).first();
        boolean hasEnd = !earliestEnd.equals(LocalDate.MAX);
        if (hasEnd && closed.ends(seasons).last().isBefore(earliestEnd))
            throw new RuleViolation("consultation.closed-before-window-ends", closed, origin.window());
    }

    private void requireOpen() {
        if (closing != null) throw new RuleViolation("consultation.closed");
    }

    Opened with(Audience audience) {
        AudienceId id = audience.invitation().audience();
        return new Opened(origin, title, Lists.and(audiences, id, audience), tallies, readings, closing);
    }

    Opened extended(DeadlineExtended e) {
        Audience audience = audiences.get(e.audience());
        return audience == null ? this : with(audience.with(e));
    }

    Opened counted(TallyStated e) {
        return new Opened(origin, title, audiences, Lists.and(tallies, e.tally(), e), readings, closing);
    }

    Opened hasBeenRead(ReadingStated e) {
        return new Opened(origin, title, audiences, tallies, Lists.and(readings, e), closing);
    }

    Opened closed(ConsultationClosed e) {
        return new Opened(origin, title, audiences, tallies, readings, e);
    }

    Opened corrected(ConsultationCorrected e) {
        return new Opened(origin, e.title(), audiences, tallies, readings, closing);
    }
}
