package no.sporbar.query.worklist;

import static no.sporbar.query.worklist.Work.Act.CLOSES;
import static no.sporbar.query.worklist.WorkKind.QUESTION;
import static no.sporbar.query.worklist.WorkKind.SUGGESTION;

import java.util.List;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseEvent.ResponseWithdrawn;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;

/** Questions that wait for answers, and suggestions that wait for a disposition. */
final class ConsultationWorks {
    private ConsultationWorks() {}

    static List<Work> of(ConsultationEvent event) {
        return switch (event) {
            case ConsultationOpened e ->
                e.questions().stream()
                        .map(q -> Work.opens(QUESTION, question(e.consultation(), q.number()), q.text(), null))
                        .toList();
            case TallyStated e ->
                e.question() == null
                        ? List.of()
                        : List.of(Work.of(QUESTION, question(e.consultation(), e.question()), CLOSES));
            case AudienceInvited _,
                    DeadlineExtended _,
                    ReadingStated _,
                    ConsultationClosed _,
                    ConsultationCorrected _ -> List.of();
        };
    }

    static List<Work> of(ResponseEvent event) {
        return switch (event) {
            case ResponseReceived e ->
                e.answers().stream()
                        .map(a -> Work.of(QUESTION, question(e.consultation(), a.question()), CLOSES))
                        .toList();
            case ResponsePositionChanged _, ResponseRead _, ResponseWithdrawn _, ResponseCorrected _ -> List.of();
        };
    }

    static List<Work> of(SuggestionEvent event) {
        Subject it = Subject.of(Kind.SUGGESTION, event.suggestion());
        return switch (event) {
            case SuggestionMade e -> List.of(Work.opens(SUGGESTION, it, e.text(), null));
            case SuggestionMerged _, SuggestionSplit _, SuggestionDisposed _, SuggestionWithdrawn _ ->
                List.of(Work.of(SUGGESTION, it, CLOSES));
            case SuggestionCorrected _ -> List.of();
        };
    }

    private static Subject question(ConsultationId consultation, String number) {
        return Subject.of(Kind.QUESTION, consultation, number);
    }
}
