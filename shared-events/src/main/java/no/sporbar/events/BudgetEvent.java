package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a budget item: proposed, granted, spent. Amounts are whole øre. */
public sealed interface BudgetEvent extends DomainEvent {
    /** Which item. */
    BudgetId budget();

    @Override
    default StreamId stream() {
        return StreamId.of("budget", programme(), budget());
    }

    /** An amount was proposed. */
    @EventType("budget.proposed")
    record BudgetProposed(
            ProgrammeId programme,
            BudgetId budget,
            int year,
            long amountInOre,
            String purpose,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements BudgetEvent {}

    /**
     * A body with the authority granted an amount.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("budget.granted")
    record BudgetGranted(
            ProgrammeId programme,
            BudgetId budget,
            long amountInOre,
            BodyId grantedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements BudgetEvent {}

    /**
     * Some of it was spent.
     *
     * @param voucher what the accounts call it, as an id of its own within the item
     */
    @EventType("budget.spent")
    record BudgetSpent(
            ProgrammeId programme,
            BudgetId budget,
            String voucher,
            long amountInOre,
            ImpreciseDate spentOn,
            String purpose,
            Provenance provenance)
            implements BudgetEvent {}

    /**
     * A slip in what was spent was put right.
     *
     * @param amountInOre the amount as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("budget.spending-corrected")
    record BudgetSpendingCorrected(
            ProgrammeId programme,
            BudgetId budget,
            String voucher,
            long amountInOre,
            String wrong,
            String reason,
            Provenance provenance)
            implements BudgetEvent {}
}
