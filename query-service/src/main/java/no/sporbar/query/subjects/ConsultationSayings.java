package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.corrected;
import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.proposed;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyStated;
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

/** Consultations and their questions, responses, and suggestions. */
final class ConsultationSayings {
    private ConsultationSayings() {}

    static List<Said> of(ConsultationEvent event) {
        Subject it = Subject.of(Kind.CONSULTATION, event.consultation());
        return switch (event) {
            case ConsultationOpened e -> {
                Stream<Said> questions = e.questions().stream()
                        .map(q -> named(Subject.of(Kind.QUESTION, e.consultation(), q.number()), q.text(), "asked"));
                yield Stream.concat(Stream.of(named(it, e.title(), "open")), questions)
                        .toList();
            }
            case AudienceInvited _, DeadlineExtended _, TallyStated _, ReadingStated _ -> List.of();
            case ConsultationClosed _ -> List.of(standing(it, "closed"));
            case ConsultationCorrected e -> List.of(named(it, e.title()));
        };
    }

    static List<Said> of(ResponseEvent event) {
        Subject it = Subject.of(Kind.RESPONSE, event.response());
        return switch (event) {
            case ResponseReceived e -> List.of(named(it, e.respondent(), "received"));
            case ResponsePositionChanged _, ResponseRead _ -> List.of();
            case ResponseWithdrawn _ -> List.of(standing(it, "withdrawn"));
            case ResponseCorrected e -> List.of(named(it, e.respondent()));
        };
    }

    static List<Said> of(SuggestionEvent event) {
        Subject it = Subject.of(Kind.SUGGESTION, event.suggestion());
        return switch (event) {
            case SuggestionMade e -> List.of(proposed(it, e.wording(), "made").called(e.text()));
            case SuggestionMerged _ -> List.of(standing(it, "merged"));
            case SuggestionSplit _ -> List.of(standing(it, "split"));
            case SuggestionDisposed e -> List.of(standing(it, e.disposition().toString()));
            case SuggestionWithdrawn _ -> List.of(standing(it, "withdrawn"));
            case SuggestionCorrected e -> List.of(corrected(it, e.wording()).called(e.text()));
        };
    }
}
