package no.sporbar.query.budgets;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.query.budgets.BudgetRow.Spending;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/** A budget item, and what one entry makes of it. */
record BudgetChange(BudgetRow row, Recorded recorded) {

    static BudgetRow proposed(BudgetProposed e, Recorded recorded) {
        return new BudgetRow(
                e.budget(),
                e.year(),
                e.purpose(),
                e.amountInOre(),
                e.proposedBy(),
                null,
                null,
                null,
                null,
                0,
                null,
                List.of(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    BudgetRow granted(BudgetGranted e) {
        return new BudgetRow(
                row.id(),
                row.year(),
                row.purpose(),
                row.proposedInOre(),
                row.proposedBy(),
                e.amountInOre(),
                e.grantedBy(),
                e.decision(),
                e.point(),
                row.spentInOre(),
                e.amountInOre() - row.spentInOre(),
                row.spendings(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    BudgetRow spent(BudgetSpent e) {
        Spending spending = new Spending(e.voucher(), e.amountInOre(), null, e.spentOn(), e.purpose());
        List<Spending> more =
                Stream.concat(row.spendings().stream(), Stream.of(spending)).toList();
        return with(more, Why.of(null, e.provenance()));
    }

    BudgetRow corrected(BudgetSpendingCorrected e) {
        List<Spending> right = row.spendings().stream()
                .map(spending ->
                        spending.voucher().equals(e.voucher()) ? corrected(spending, e.amountInOre()) : spending)
                .toList();
        return with(right, new Why(e.wrong(), e.reason(), e.provenance()));
    }

    private static Spending corrected(Spending wrong, long amount) {
        Long first = wrong.firstAmountInOre() == null ? Long.valueOf(wrong.amountInOre()) : wrong.firstAmountInOre();
        return new Spending(wrong.voucher(), amount, first, wrong.spentOn(), wrong.purpose());
    }

    private BudgetRow with(List<Spending> spendings, Why why) {
        long spent = spendings.stream().mapToLong(Spending::amountInOre).sum();
        return new BudgetRow(
                row.id(),
                row.year(),
                row.purpose(),
                row.proposedInOre(),
                row.proposedBy(),
                row.grantedInOre(),
                row.grantedBy(),
                row.decision(),
                row.point(),
                spent,
                remaining(row.grantedInOre(), spent),
                spendings,
                recorded.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                recorded);
    }

    private static @Nullable Long remaining(@Nullable Long granted, long spent) {
        return granted == null ? null : granted - spent;
    }
}
