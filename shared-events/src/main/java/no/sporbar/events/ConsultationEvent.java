package no.sporbar.events;

import static no.sporbar.events.Copies.copyOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a consultation (høring, innspillsrunde). */
public sealed interface ConsultationEvent extends DomainEvent {
    /** Which consultation. */
    ConsultationId consultation();

    @Override
    default StreamId stream() {
        return StreamId.of("consultation", programme(), consultation());
    }

    /**
     * One question.
     *
     * @param number as the paper numbers it, such as {@code 3} or {@code 4a}
     * @param text to the letter
     */
    record Question(String number, String text) {}

    /**
     * One part of a tally.
     *
     * @param label what is counted, in the source's own terms
     * @param position the position that it stands for, where it is one
     * @param respondents who they are, where the source names them
     */
    record TallyPart(
            String label,
            int count,
            @Nullable Position position,
            @Nullable List<String> respondents) {
        public TallyPart {
            respondents = copyOrNull(respondents);
        }
    }

    /**
     * People were asked.
     *
     * @param questions what was asked, in order
     * @param window from when and until when answers were wanted
     * @param about what it was about
     */
    @EventType("consultation.opened")
    record ConsultationOpened(
            ProgrammeId programme,
            ConsultationId consultation,
            String title,
            ConsultationForm form,
            List<Question> questions,
            ImpreciseDate window,
            @Nullable List<Subject> about,
            Provenance provenance)
            implements ConsultationEvent {
        public ConsultationOpened {
            questions = List.copyOf(questions);
            about = copyOrNull(about);
        }
    }

    /**
     * Some were invited to answer, by a deadline of their own.
     *
     * @param name who they are
     * @param invited each of them, where the source lists them
     * @param deadline until when they could answer
     */
    @EventType("consultation.audience-invited")
    record AudienceInvited(
            ProgrammeId programme,
            ConsultationId consultation,
            AudienceId audience,
            String name,
            @Nullable List<String> invited,
            @Nullable Deadline deadline,
            Provenance provenance)
            implements ConsultationEvent {
        public AudienceInvited {
            invited = copyOrNull(invited);
        }
    }

    /**
     * An audience got more time.
     *
     * @param deadline the new deadline
     * @param riskToPlan what it puts at risk in the plan, as the source states it
     */
    @EventType("consultation.deadline-extended")
    record DeadlineExtended(
            ProgrammeId programme,
            ConsultationId consultation,
            AudienceId audience,
            Deadline deadline,
            String reason,
            @Nullable String riskToPlan,
            Provenance provenance)
            implements ConsultationEvent {}

    /**
     * How many answered, or how they answered, was stated.
     *
     * @param tally what is counted, as an id of its own within the consultation
     * @param question the number of the question, where it is about one
     * @param group whom it counts, where not all
     * @param parts the breakdown, which adds up to the total; absent where the source has none
     */
    @EventType("consultation.tally-stated")
    record TallyStated(
            ProgrammeId programme,
            ConsultationId consultation,
            String tally,
            @Nullable String question,
            @Nullable RespondentGroup group,
            int total,
            @Nullable List<TallyPart> parts,
            Provenance provenance)
            implements ConsultationEvent {
        public TallyStated {
            parts = copyOrNull(parts);
        }
    }

    /**
     * How the responses were read was stated. In its first revision two fields said whether a tool had made a first pass and
     * whether people had read them.
     *
     * @param readBy who went through all of them, in that order; empty where the source only says that they were read
     */
    @EventType(value = "consultation.reading-stated", revision = 2)
    record ReadingStated(
            ProgrammeId programme,
            ConsultationId consultation,
            List<ReadBy> readBy,
            @Nullable String note,
            Provenance provenance)
            implements ConsultationEvent {
        public ReadingStated {
            readBy = List.copyOf(readBy);
        }
    }

    /**
     * The consultation was over.
     *
     * @param result what came of it as a whole
     */
    @EventType("consultation.closed")
    record ConsultationClosed(
            ProgrammeId programme,
            ConsultationId consultation,
            @Nullable String result,
            Provenance provenance) implements ConsultationEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param title the title as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("consultation.corrected")
    record ConsultationCorrected(
            ProgrammeId programme,
            ConsultationId consultation,
            String title,
            String wrong,
            String reason,
            Provenance provenance)
            implements ConsultationEvent {}
}
