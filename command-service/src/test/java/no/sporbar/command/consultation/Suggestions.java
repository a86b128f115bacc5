package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.Arrays;
import java.util.List;
import no.sporbar.command.consultation.SuggestionCommand.CorrectSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.DisposeOfSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MakeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MergeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.SplitSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.WithdrawSuggestion;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Disposition;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalId;
import no.sporbar.events.Proposer;
import no.sporbar.events.ResponseId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.events.SuggestionId;
import org.jspecify.annotations.Nullable;

/** What is said of suggestions in the scenarios. */
final class Suggestions {
    static final SuggestionId SUSTAINABLE = new SuggestionId("mer-barekraftige");
    static final SuggestionId ACCURATE = new SuggestionId("mer-treffsikre");
    static final SuggestionId COHERENT = new SuggestionId("mer-helhetlig");
    static final Subject GOAL = Subject.of(Subject.Kind.GOAL, new GoalId("mal-2"));
    static final Proposer BY_GRORUD = new Proposer("Bydel Grorud", GRORUD);
    static final String TEXT = "Bærekraft inn i mål 2";
    static final String WORDING = "gode og mer bærekraftige tjenester";
    static final List<DispositionEffect> EFFECT = List.of(new DispositionEffect(GOAL, WORDING));

    private Suggestions() {}

    /** There is a goal, a hearing and a response to it. */
    static Situation usual(DomainEvent... andThen) {
        return Responses.usual(Responses.received())
                .knowing(StreamId.of("goal", PROGRAMME, new GoalId("mal-2")))
                .knowing(andThen);
    }

    static MakeSuggestion make(
            Subject about,
            List<Proposer> by,
            @Nullable ConsultationId consultation,
            @Nullable List<ResponseId> responses) {
        return new MakeSuggestion(PROGRAMME, SUSTAINABLE, about, TEXT, WORDING, by, consultation, responses, cited());
    }

    static MakeSuggestion make() {
        return make(GOAL, List.of(BY_GRORUD), EXTERNAL, List.of(Responses.FROM_GRORUD));
    }

    static SuggestionMade made(
            SuggestionId suggestion,
            Subject about,
            List<Proposer> by,
            @Nullable ConsultationId consultation,
            @Nullable List<ResponseId> responses) {
        return new SuggestionMade(PROGRAMME, suggestion, about, TEXT, WORDING, by, consultation, responses, cited());
    }

    static SuggestionMade made(SuggestionId suggestion) {
        return made(suggestion, GOAL, List.of(BY_GRORUD), EXTERNAL, List.of(Responses.FROM_GRORUD));
    }

    static SuggestionMade made() {
        return made(SUSTAINABLE);
    }

    static MergeSuggestion merge(SuggestionId into) {
        return new MergeSuggestion(PROGRAMME, SUSTAINABLE, into, "samme sak", cited());
    }

    static SuggestionMerged merged(SuggestionId suggestion, SuggestionId into) {
        return new SuggestionMerged(PROGRAMME, suggestion, into, "samme sak", cited());
    }

    static SuggestionMerged merged() {
        return merged(SUSTAINABLE, ACCURATE);
    }

    static SplitSuggestion split(SuggestionId... into) {
        return new SplitSuggestion(PROGRAMME, SUSTAINABLE, Arrays.asList(into), "to ting", cited());
    }

    static SuggestionSplit split(SuggestionId suggestion, List<SuggestionId> into) {
        return new SuggestionSplit(PROGRAMME, suggestion, into, "to ting", cited());
    }

    static SuggestionSplit hasBeenSplit() {
        return split(SUSTAINABLE, List.of(ACCURATE, COHERENT));
    }

    static DisposeOfSuggestion dispose(
            Disposition disposition,
            @Nullable BodyId by,
            @Nullable String reason,
            @Nullable List<DispositionEffect> effects) {
        return new DisposeOfSuggestion(PROGRAMME, SUSTAINABLE, disposition, by, reason, effects, cited());
    }

    static DisposeOfSuggestion reject() {
        return dispose(Disposition.REJECTED, BYRADET, "målet er dekkende", null);
    }

    static SuggestionDisposed disposed(
            Disposition disposition,
            @Nullable BodyId by,
            @Nullable String reason,
            @Nullable List<DispositionEffect> effects) {
        return new SuggestionDisposed(PROGRAMME, SUSTAINABLE, disposition, by, reason, effects, cited());
    }

    static SuggestionDisposed rejected() {
        return disposed(Disposition.REJECTED, BYRADET, "målet er dekkende", null);
    }

    static WithdrawSuggestion withdraw(String reason) {
        return new WithdrawSuggestion(PROGRAMME, SUSTAINABLE, reason, cited());
    }

    static SuggestionWithdrawn withdrawn() {
        return new SuggestionWithdrawn(PROGRAMME, SUSTAINABLE, "ombestemt", cited());
    }

    static CorrectSuggestion correct(String text, @Nullable String wording) {
        return new CorrectSuggestion(PROGRAMME, SUSTAINABLE, text, wording, "skrivefeil", "saken sier", cited());
    }

    static SuggestionCorrected corrected(String text, @Nullable String wording) {
        return new SuggestionCorrected(PROGRAMME, SUSTAINABLE, text, wording, "skrivefeil", "saken sier", cited());
    }
}
