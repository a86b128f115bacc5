package no.sporbar.command.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.consultation.ConsultationCommand.CloseConsultation;
import no.sporbar.command.consultation.ConsultationCommand.CorrectConsultation;
import no.sporbar.command.consultation.ConsultationCommand.ExtendDeadline;
import no.sporbar.command.consultation.ConsultationCommand.InviteAudience;
import no.sporbar.command.consultation.ConsultationCommand.OpenConsultation;
import no.sporbar.command.consultation.ConsultationCommand.StateReading;
import no.sporbar.command.consultation.ConsultationCommand.StateTally;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/** One consultation: opened with its questions, sent to audiences, counted, read, closed. */
sealed interface Consultation extends Core<ConsultationCommand, ConsultationEvent>
        permits Consultation.NotOpened, Opened {
    Consultation INITIAL = new NotOpened();

    /**
     * A consultation as another stream's decision sees it.
     *
     * @throws RuleViolation {@code consultation.unknown}
     */
    static Opened recorded(ProgrammeId programme, ConsultationId id, DecisionContext context) {
        Consultation state = INITIAL;
        for (DomainEvent event : context.history(StreamId.of("consultation", programme, id)))
            if (event instanceof ConsultationEvent e) state = state.evolve(e);
        return state.opened(id);
    }

    @Override
    default List<? extends ConsultationEvent> decide(ConsultationCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case OpenConsultation c -> open(c, context);
            case InviteAudience c -> opened(c.consultation()).invite(c, context);
            case ExtendDeadline c -> opened(c.consultation()).extend(c, context);
            case StateTally c -> opened(c.consultation()).count(c);
            case StateReading c -> opened(c.consultation()).read(c);
            case CloseConsultation c -> opened(c.consultation()).close(c, context);
            case CorrectConsultation c -> opened(c.consultation()).correct(c);
        };
    }

    @Override
    default Consultation evolve(ConsultationEvent event) {
        return switch (event) {
            case ConsultationOpened e -> Opened.by(e);
            case AudienceInvited e -> ((Opened) this).with(Audience.of(e));
            case DeadlineExtended e -> ((Opened) this).extended(e);
            case TallyStated e -> ((Opened) this).counted(e);
            case ReadingStated e -> ((Opened) this).hasBeenRead(e);
            case ConsultationClosed e -> ((Opened) this).closed(e);
            case ConsultationCorrected e -> ((Opened) this).corrected(e);
        };
    }

    List<ConsultationEvent> open(OpenConsultation c, DecisionContext context);

    /** What it is once it has been opened, or {@code consultation.unknown}. */
    Opened opened(ConsultationId id);

    static ConsultationOpened opening(OpenConsultation c) {
        return new ConsultationOpened(
                c.programme(),
                c.consultation(),
                c.title(),
                c.form(),
                c.questions(),
                c.window(),
                c.about(),
                c.provenance());
    }

    /** Nobody has been asked yet. */
    record NotOpened() implements Consultation {
        @Override
        public List<ConsultationEvent> open(OpenConsultation c, DecisionContext context) {
            if (c.questions().isEmpty()) throw new RuleViolation("consultation.no-question");
            Set<String> numbers = new HashSet<>();
            for (Question question : c.questions())
                if (!numbers.add(question.number()))
                    throw new RuleViolation("consultation.question-twice", question.number());
            if (c.about() != null) for (Subject subject : c.about()) context.require(subject);
            return List.of(Consultation.opening(c));
        }

        @Override
        public Opened opened(ConsultationId id) {
            throw new RuleViolation("consultation.unknown", id);
        }
    }
}
