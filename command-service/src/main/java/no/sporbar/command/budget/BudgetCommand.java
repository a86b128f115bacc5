package no.sporbar.command.budget;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a budget item. Amounts are whole øre. */
public sealed interface BudgetCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Budget.INITIAL;

    /** Which item. */
    BudgetId budget();

    @Override
    default StreamId stream() {
        return StreamId.of("budget", programme(), budget());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Propose an amount. */
    @CommandName("propose-budget")
    record ProposeBudget(
            ProgrammeId programme,
            BudgetId budget,
            int year,
            long amountInOre,
            String purpose,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements BudgetCommand {}

    /** Grant an amount, for the first time or instead of what was granted before. Takes a body with the authority. */
    @CommandName("grant-budget")
    record GrantBudget(
            ProgrammeId programme,
            BudgetId budget,
            long amountInOre,
            BodyId grantedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements BudgetCommand {}

    /** Record that some of it was spent. */
    @CommandName("spend-budget")
    record SpendBudget(
            ProgrammeId programme,
            BudgetId budget,
            String voucher,
            long amountInOre,
            ImpreciseDate spentOn,
            String purpose,
            Provenance provenance)
            implements BudgetCommand {}

    /** Put a slip in what was spent right. */
    @CommandName("correct-spending")
    record CorrectSpending(
            ProgrammeId programme,
            BudgetId budget,
            String voucher,
            long amountInOre,
            String wrong,
            String reason,
            Provenance provenance)
            implements BudgetCommand {}
}
