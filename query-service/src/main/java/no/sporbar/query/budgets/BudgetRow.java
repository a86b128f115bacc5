package no.sporbar.query.budgets;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One budget item. What was granted before, and what each voucher rests on, stand in the earlier versions of the row.
 *
 * @param grantedInOre what was last granted; absent while nothing has been
 * @param decision the decision that the grant follows from
 * @param point the point of that decision
 * @param spentInOre the sum of the vouchers
 * @param remainingInOre what is left of the grant, below nothing where more was spent; absent where nothing was granted
 * @param change what last happened to it: {@code proposed}, {@code granted}, {@code spent} or {@code spending-corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how that is known
 * @param provenance what its last change rests on
 */
public record BudgetRow(
        BudgetId id,
        int year,
        String purpose,
        long proposedInOre,
        @Nullable BodyId proposedBy,
        @Nullable Long grantedInOre,
        @Nullable BodyId grantedBy,
        @Nullable DecisionId decision,
        @Nullable String point,
        long spentInOre,
        @Nullable Long remainingInOre,
        List<Spending> spendings,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /**
     * One voucher.
     *
     * @param amountInOre as it now is known
     * @param firstAmountInOre as it was recorded first, where that was put right
     */
    public record Spending(
            String voucher, long amountInOre, @Nullable Long firstAmountInOre, ImpreciseDate spentOn, String purpose) {}
}
