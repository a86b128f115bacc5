package no.sporbar.command.consultation;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Disposition;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.ResponseId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a suggestion. */
public sealed interface SuggestionCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Suggestion.INITIAL;

    /** Which suggestion. */
    SuggestionId suggestion();

    @Override
    default StreamId stream() {
        return StreamId.of("suggestion", programme(), suggestion());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /**
     * Record what somebody wants changed.
     *
     * @param person whom the name is of; a person named as the suggestion is where it is left out
     * @param privateName the name of a private person who suggested it, kept outside the ledger
     */
    @CommandName("make-suggestion")
    record MakeSuggestion(
            ProgrammeId programme,
            SuggestionId suggestion,
            Subject about,
            String text,
            @Nullable String wording,
            List<Proposer> by,
            @Nullable PersonId person,
            @Nullable Personal privateName,
            @Nullable ConsultationId consultation,
            @Nullable List<ResponseId> responses,
            Provenance provenance)
            implements SuggestionCommand {
        public MakeSuggestion {
            by = List.copyOf(by);
            responses = responses == null ? null : List.copyOf(responses);
        }

        /** With no name of a private person. */
        public MakeSuggestion(
                ProgrammeId programme,
                SuggestionId suggestion,
                Subject about,
                String text,
                @Nullable String wording,
                List<Proposer> by,
                @Nullable ConsultationId consultation,
                @Nullable List<ResponseId> responses,
                Provenance provenance) {
            this(programme, suggestion, about, text, wording, by, null, null, consultation, responses, provenance);
        }
    }

    /** Treat it together with another one from now on. Both stay visible. */
    @CommandName("merge-suggestion")
    record MergeSuggestion(
            ProgrammeId programme, SuggestionId suggestion, SuggestionId into, String reason, Provenance provenance)
            implements SuggestionCommand {}

    /** Divide it into several, already made. All stay visible. */
    @CommandName("split-suggestion")
    record SplitSuggestion(
            ProgrammeId programme,
            SuggestionId suggestion,
            List<SuggestionId> into,
            String reason,
            Provenance provenance)
            implements SuggestionCommand {
        public SplitSuggestion {
            into = List.copyOf(into);
        }
    }

    /** State what became of it, and why. */
    @CommandName("dispose-of-suggestion")
    record DisposeOfSuggestion(
            ProgrammeId programme,
            SuggestionId suggestion,
            Disposition disposition,
            @Nullable BodyId by,
            @Nullable String reason,
            @Nullable List<DispositionEffect> effects,
            Provenance provenance)
            implements SuggestionCommand {
        public DisposeOfSuggestion {
            effects = effects == null ? null : List.copyOf(effects);
        }
    }

    /** Record that it was taken back. It stays visible. */
    @CommandName("withdraw-suggestion")
    record WithdrawSuggestion(ProgrammeId programme, SuggestionId suggestion, String reason, Provenance provenance)
            implements SuggestionCommand {}

    /** Put a slip in the record right. */
    @CommandName("correct-suggestion")
    record CorrectSuggestion(
            ProgrammeId programme,
            SuggestionId suggestion,
            String text,
            @Nullable String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements SuggestionCommand {}
}
