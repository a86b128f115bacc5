package no.sporbar.command.consultation;

import java.util.HashSet;
import java.util.List;
import no.sporbar.command.consultation.SuggestionCommand.CorrectSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.DisposeOfSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MakeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.MergeSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.SplitSuggestion;
import no.sporbar.command.consultation.SuggestionCommand.WithdrawSuggestion;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Proposer;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.events.StreamId;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.events.SuggestionId;

/** One suggestion: made, perhaps merged or split, and in the end disposed of, perhaps more than once. */
sealed interface Suggestion extends Core<SuggestionCommand, SuggestionEvent> permits Suggestion.NotMade, Made {
    Suggestion INITIAL = new NotMade();

    @Override
    default List<? extends SuggestionEvent> decide(SuggestionCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case MakeSuggestion c -> make(c, context);
            case MergeSuggestion c -> made(c.suggestion()).merge(c, context);
            case SplitSuggestion c -> made(c.suggestion()).split(c, context);
            case DisposeOfSuggestion c -> made(c.suggestion()).dispose(c, context);
            case WithdrawSuggestion c -> made(c.suggestion()).withdraw(c);
            case CorrectSuggestion c -> made(c.suggestion()).correct(c);
        };
    }

    @Override
    default Suggestion evolve(SuggestionEvent event) {
        return switch (event) {
            case SuggestionMade e -> Made.by(e);
            case SuggestionMerged e -> ((Made) this).ended(e);
            case SuggestionSplit e -> ((Made) this).ended(e);
            case SuggestionWithdrawn e -> ((Made) this).ended(e);
            case SuggestionDisposed e -> ((Made) this).disposed(e);
            case SuggestionCorrected e -> ((Made) this).corrected(e);
        };
    }

    List<SuggestionEvent> make(MakeSuggestion c, DecisionContext context);

    /** What it is once it has been made, or {@code suggestion.unknown}. */
    Made made(SuggestionId id);

    /** Nobody has suggested it. */
    record NotMade() implements Suggestion {
        @Override
        public List<SuggestionEvent> make(MakeSuggestion c, DecisionContext context) {
            context.require(c.about());
            if (c.by().isEmpty()) throw new RuleViolation("suggestion.proposer-missing");
            for (Proposer proposer : c.by())
                if (proposer.body() != null) context.setup().require(proposer.body());
            if (c.consultation() != null
                    && !context.exists(StreamId.of("consultation", c.programme(), c.consultation())))
                throw new RuleViolation("consultation.unknown", c.consultation());
            if (c.responses() != null)
                for (ResponseId response : new HashSet<>(c.responses())) requireResponse(response, c, context);
            context.requireNotErased(c.privateName());
            return List.of(making(c));
        }

        @Override
        public Made made(SuggestionId id) {
            throw new RuleViolation("suggestion.unknown", id);
        }

        private static void requireResponse(ResponseId id, MakeSuggestion c, DecisionContext context) {
            List<DomainEvent> history = context.history(StreamId.of("response", c.programme(), id));
            if (history.isEmpty()) throw new RuleViolation("response.unknown", id);
            if (history.getFirst() instanceof ResponseReceived received
                    && !received.consultation().equals(c.consultation()))
                throw new RuleViolation("suggestion.response-of-another-consultation", id);
        }
    }

    static SuggestionMade making(MakeSuggestion c) {
        return new SuggestionMade(
                c.programme(),
                c.suggestion(),
                c.about(),
                c.text(),
                c.wording(),
                c.by(),
                c.privateName(),
                c.consultation(),
                c.responses(),
                c.provenance());
    }
}
