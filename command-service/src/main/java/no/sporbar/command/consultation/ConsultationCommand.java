package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a consultation. */
public sealed interface ConsultationCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Consultation.INITIAL;

    /** Which consultation. */
    ConsultationId consultation();

    @Override
    default StreamId stream() {
        return StreamId.of("consultation", programme(), consultation());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Ask people. */
    @CommandName("open-consultation")
    record OpenConsultation(
            ProgrammeId programme,
            ConsultationId consultation,
            String title,
            ConsultationForm form,
            List<Question> questions,
            ImpreciseDate window,
            @Nullable List<Subject> about,
            Provenance provenance)
            implements ConsultationCommand {
        public OpenConsultation {
            questions = List.copyOf(questions);
            about = about == null ? null : List.copyOf(about);
        }
    }

    /** Invite some to answer, by a deadline of their own. */
    @CommandName("invite-audience")
    record InviteAudience(
            ProgrammeId programme,
            ConsultationId consultation,
            AudienceId audience,
            String name,
            @Nullable List<String> invited,
            @Nullable Deadline deadline,
            Provenance provenance)
            implements ConsultationCommand {
        public InviteAudience {
            invited = invited == null ? null : List.copyOf(invited);
        }
    }

    /** Give an audience more time, with the reason. */
    @CommandName("extend-deadline")
    record ExtendDeadline(
            ProgrammeId programme,
            ConsultationId consultation,
            AudienceId audience,
            Deadline deadline,
            String reason,
            @Nullable String riskToPlan,
            Provenance provenance)
            implements ConsultationCommand {}

    /** State how many answered, or how they answered. A breakdown adds up to the total. */
    @CommandName("state-tally")
    record StateTally(
            ProgrammeId programme,
            ConsultationId consultation,
            String tally,
            @Nullable String question,
            @Nullable RespondentGroup group,
            int total,
            @Nullable List<TallyPart> parts,
            Provenance provenance)
            implements ConsultationCommand {
        public StateTally {
            parts = parts == null ? null : List.copyOf(parts);
        }
    }

    /** State how the responses were read. */
    @CommandName("state-reading")
    record StateReading(
            ProgrammeId programme,
            ConsultationId consultation,
            boolean firstPassByAi,
            boolean readByHand,
            @Nullable String note,
            Provenance provenance)
            implements ConsultationCommand {}

    /** Say that it is over. */
    @CommandName("close-consultation")
    record CloseConsultation(
            ProgrammeId programme,
            ConsultationId consultation,
            @Nullable String result,
            Provenance provenance) implements ConsultationCommand {}

    /** Put a slip in the record right. */
    @CommandName("correct-consultation")
    record CorrectConsultation(
            ProgrammeId programme,
            ConsultationId consultation,
            String title,
            String wrong,
            String reason,
            Provenance provenance)
            implements ConsultationCommand {}
}
