package no.sporbar.command.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import no.sporbar.command.consultation.SuggestionCommand.CorrectSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.DisposeOfSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MakeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MergeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.SplitSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.WithdrawSuggestion;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.events.SuggestionId;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that somebody made.
 *
 * @param text as it was last corrected
 * @param wording as it was last corrected
 * @param dispositions in the order in which they were recorded; the latest holds
 * @param end null while it is treated by itself, else how it was merged, split or taken back
 */
record Made(
        SuggestionMade origin,
        String text,
        @Nullable String wording,
        List<SuggestionDisposed> dispositions,
        @Nullable SuggestionEvent end)
        implements Suggestion {

    static Made by(SuggestionMade origin) {
        return new Made(origin, origin.text(), origin.wording(), List.of(), null);
    }

    @Override
    public Made made(SuggestionId id) {
        return this;
    }

    @Override
    public List<SuggestionEvent> make(MakeSuggestion c, DecisionContext context) {
        if (!Suggestion.making(c).equals(origin)) throw new RuleViolation("suggestion.id-taken", c.suggestion());
        return List.of();
    }

    List<SuggestionEvent> merge(MergeSuggestion c, DecisionContext context) {
        SuggestionMerged merged =
                new SuggestionMerged(c.programme(), c.suggestion(), c.into(), c.reason(), c.provenance());
        if (merged.equals(end)) return List.of();
        requireNotEnded();
        new Regrouping(c.programme(), c.suggestion(), context).requireInto(c.into());
        return List.of(merged);
    }

    List<SuggestionEvent> split(SplitSuggestion c, DecisionContext context) {
        SuggestionSplit split =
                new SuggestionSplit(c.programme(), c.suggestion(), c.into(), c.reason(), c.provenance());
        if (split.equals(end)) return List.of();
        requireNotEnded();
        if (c.into().size() < 2 || new HashSet<>(c.into()).size() < c.into().size())
            throw new RuleViolation("suggestion.split-not-into-several");
        Regrouping regrouping = new Regrouping(c.programme(), c.suggestion(), context);
        for (SuggestionId into : c.into()) regrouping.requireInto(into);
        return List.of(split);
    }

    List<SuggestionEvent> dispose(DisposeOfSuggestion c, DecisionContext context) {
        SuggestionDisposed disposed = new SuggestionDisposed(
                c.programme(), c.suggestion(), c.disposition(), c.by(), c.reason(), c.effects(), c.provenance());
        if (dispositions.contains(disposed)) return List.of();
        requireNotEnded();
        Disposing.check(disposed, context);
        return List.of(disposed);
    }

    List<SuggestionEvent> withdraw(WithdrawSuggestion c) {
        SuggestionWithdrawn withdrawn =
                new SuggestionWithdrawn(c.programme(), c.suggestion(), c.reason(), c.provenance());
        if (withdrawn.equals(end)) return List.of();
        requireNotEnded();
        return List.of(withdrawn);
    }

    List<SuggestionEvent> correct(CorrectSuggestion c) {
        if (c.text().equals(text) && Objects.equals(c.wording(), wording)) return List.of();
        return List.of(new SuggestionCorrected(
                c.programme(), c.suggestion(), c.text(), c.wording(), c.wrong(), c.reason(), c.provenance()));
    }

    private void requireNotEnded() {
        switch (end) {
            case SuggestionMerged e -> throw new RuleViolation("suggestion.merged-already", e.into());
            case SuggestionSplit _ -> throw new RuleViolation("suggestion.split-already");
            case SuggestionWithdrawn _ -> throw new RuleViolation("suggestion.withdrawn");
            case null, default -> {}
        }
    }

    Made ended(SuggestionEvent how) {
        return new Made(origin, text, wording, dispositions, how);
    }

    Made disposed(SuggestionDisposed e) {
        return new Made(origin, text, wording, Lists.and(dispositions, e), end);
    }

    Made corrected(SuggestionCorrected e) {
        return new Made(origin, e.text(), e.wording(), dispositions, end);
    }
}
