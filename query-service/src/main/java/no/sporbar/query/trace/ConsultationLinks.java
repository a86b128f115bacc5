package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.ABOUT;
import static no.sporbar.query.trace.Relation.ANSWERED_BY;
import static no.sporbar.query.trace.Relation.ASKED_IN;
import static no.sporbar.query.trace.Relation.DISPOSED_TO;
import static no.sporbar.query.trace.Relation.MERGED_INTO;
import static no.sporbar.query.trace.Relation.SPLIT_INTO;
import static no.sporbar.query.trace.Relation.SUGGESTED_IN;

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
import org.jspecify.annotations.Nullable;

/** From what was asked to what was suggested, and to what that led. */
final class ConsultationLinks {
    private ConsultationLinks() {}

    static List<Link> of(ConsultationEvent event) {
        Subject it = Subject.of(Kind.CONSULTATION, event.consultation());
        return switch (event) {
            case ConsultationOpened e ->
                Stream.concat(
                                e.questions().stream()
                                        .map(q -> Link.of(question(e.consultation(), q.number()), ASKED_IN, it)),
                                stream(e.about()).map(about -> Link.of(it, ABOUT, about)))
                        .toList();
            case AudienceInvited _,
                    DeadlineExtended _,
                    TallyStated _,
                    ReadingStated _,
                    ConsultationClosed _,
                    ConsultationCorrected _ -> List.of();
        };
    }

    static List<Link> of(ResponseEvent event) {
        return switch (event) {
            case ResponseReceived e -> answers(e);
            case ResponsePositionChanged _, ResponseRead _, ResponseWithdrawn _, ResponseCorrected _ -> List.of();
        };
    }

    static List<Link> of(SuggestionEvent event) {
        Subject it = Subject.of(Kind.SUGGESTION, event.suggestion());
        return switch (event) {
            case SuggestionMade e -> made(it, e);
            case SuggestionMerged e ->
                List.of(Link.of(it, MERGED_INTO, Subject.of(Kind.SUGGESTION, e.into()), e.reason()));
            case SuggestionSplit e ->
                e.into().stream()
                        .map(part -> Link.of(it, SPLIT_INTO, Subject.of(Kind.SUGGESTION, part), e.reason()))
                        .toList();
            case SuggestionDisposed e ->
                stream(e.effects())
                        .map(effect -> Link.of(it, DISPOSED_TO, effect.subject(), effect.wording()))
                        .toList();
            case SuggestionWithdrawn _, SuggestionCorrected _ -> List.of();
        };
    }

    private static List<Link> answers(ResponseReceived e) {
        Subject response = Subject.of(Kind.RESPONSE, e.response());
        if (e.answers().isEmpty())
            return List.of(Link.of(Subject.of(Kind.CONSULTATION, e.consultation()), ANSWERED_BY, response));
        return e.answers().stream()
                .map(a -> Link.of(question(e.consultation(), a.question()), ANSWERED_BY, response, a.summary()))
                .toList();
    }

    /** What is suggested about a question comes of the question, and is no change to it. */
    private static List<Link> made(Subject it, SuggestionMade e) {
        boolean asked = e.about().kind() == Kind.QUESTION || e.about().kind() == Kind.CONSULTATION;
        Link about = Link.of(it, asked ? SUGGESTED_IN : ABOUT, e.about());
        Stream<Link> in = e.responses() != null && !e.responses().isEmpty()
                ? e.responses().stream().map(response -> Link.of(it, SUGGESTED_IN, Subject.of(Kind.RESPONSE, response)))
                : e.consultation() == null
                        ? Stream.of()
                        : Stream.of(Link.of(it, SUGGESTED_IN, Subject.of(Kind.CONSULTATION, e.consultation())));
        return Stream.concat(Stream.of(about), in).distinct().toList();
    }

    private static Subject question(ConsultationId consultation, String number) {
        return Subject.of(Kind.QUESTION, consultation, number);
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
