package no.sporbar.command.principle;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalId;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a principle. Ranking is not among it. */
public sealed interface PrincipleCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Principle.INITIAL;

    /** Which principle. */
    PrincipleId principle();

    @Override
    default StreamId stream() {
        return StreamId.of("principle", programme(), principle());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Put a principle forward under a goal. */
    @CommandName("propose-principle")
    record ProposePrinciple(
            ProgrammeId programme,
            PrincipleId principle,
            GoalId goal,
            String wording,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements PrincipleCommand {}

    /** Give it another wording. */
    @CommandName("revise-principle")
    record RevisePrinciple(
            ProgrammeId programme,
            PrincipleId principle,
            String wording,
            @Nullable BodyId proposedBy,
            @Nullable String reason,
            Provenance provenance)
            implements PrincipleCommand {}

    /** Adopt it as it is now worded. Takes a body with the authority. */
    @CommandName("adopt-principle")
    record AdoptPrinciple(
            ProgrammeId programme,
            PrincipleId principle,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements PrincipleCommand {}

    /** Let another principle, already put forward, take its place. */
    @CommandName("replace-principle")
    record ReplacePrinciple(
            ProgrammeId programme,
            PrincipleId principle,
            PrincipleId replacement,
            @Nullable String reason,
            Provenance provenance)
            implements PrincipleCommand {}

    /** Take it back. It stays visible. */
    @CommandName("withdraw-principle")
    record WithdrawPrinciple(ProgrammeId programme, PrincipleId principle, String reason, Provenance provenance)
            implements PrincipleCommand {}

    /** Put a slip in the record of its wording right. Nothing has to be adopted anew. */
    @CommandName("correct-principle")
    record CorrectPrinciple(
            ProgrammeId programme,
            PrincipleId principle,
            String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements PrincipleCommand {}
}
