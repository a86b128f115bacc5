package no.sporbar.command.budget;

import java.util.List;
import no.sporbar.command.budget.BudgetCommand.CorrectSpending;
import no.sporbar.command.budget.BudgetCommand.GrantBudget;
import no.sporbar.command.budget.BudgetCommand.ProposeBudget;
import no.sporbar.command.budget.BudgetCommand.SpendBudget;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Authority;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.BudgetId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One budget item.
 *
 * @param origin null before it was proposed
 * @param grants every amount that was granted; the last one applies
 * @param spendings what was spent, by voucher
 * @param spent the sum of it
 */
record Budget(
        @Nullable BudgetProposed origin, PVector<BudgetGranted> grants, PMap<String, Spending> spendings, long spent)
        implements Core<BudgetCommand, BudgetEvent> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    static final Budget INITIAL = new Budget(null, TreePVector.empty(), HashTreePMap.empty(), 0);

    /** @param amount in øre, as it now is known */
    record Spending(BudgetSpent origin, long amount) {}

    @Override
    public List<? extends BudgetEvent> decide(BudgetCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ProposeBudget c -> propose(c, context);
            case GrantBudget c -> grant(c, context);
            case SpendBudget c -> spend(c, context);
            case CorrectSpending c -> correct(c);
        };
    }

    @Override
    public Budget evolve(BudgetEvent event) {
        return switch (event) {
            case BudgetProposed e -> new Budget(e, grants, spendings, spent);
            case BudgetGranted e -> new Budget(origin, grants.plus(e), spendings, spent);
            case BudgetSpent e -> with(new Spending(e, e.amountInOre()), spent + e.amountInOre());
            case BudgetSpendingCorrected e -> {
                Spending wrong = spending(e.voucher());
                yield with(new Spending(wrong.origin(), e.amountInOre()), spent - wrong.amount() + e.amountInOre());
            }
        };
    }

    private List<BudgetEvent> propose(ProposeBudget c, DecisionContext context) {
        BudgetProposed proposed = new BudgetProposed(
                c.programme(), c.budget(), c.year(), c.amountInOre(), c.purpose(), c.proposedBy(), c.provenance());
        if (proposed.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation("budget.id-taken", c.budget());
        if (c.year() < FIRST_YEAR || c.year() > LAST_YEAR)
            throw new RuleViolation("budget.year-implausible", c.year(), FIRST_YEAR, LAST_YEAR);
        Amounts.requirePositive(c.amountInOre());
        if (c.proposedBy() != null) context.setup().require(c.proposedBy());
        return List.of(proposed);
    }

    /** What was said before is not said again, even when something else has been granted since. */
    private List<BudgetEvent> grant(GrantBudget c, DecisionContext context) {
        requireProposed(c.budget());
        context.setup().require(c.grantedBy(), Authority.ADOPT);
        Resolutions.require(context, c.decision(), c.point());
        Amounts.requireNotNegative(c.amountInOre());
        BudgetGranted granted = new BudgetGranted(
                c.programme(), c.budget(), c.amountInOre(), c.grantedBy(), c.decision(), c.point(), c.provenance());
        return grants.contains(granted) ? List.of() : List.of(granted);
    }

    private List<BudgetEvent> spend(SpendBudget c, DecisionContext context) {
        requireProposed(c.budget());
        BudgetSpent spending = new BudgetSpent(
                c.programme(), c.budget(), c.voucher(), c.amountInOre(), c.spentOn(), c.purpose(), c.provenance());
        Spending known = spendings.get(c.voucher());
        if (known != null && spending.equals(known.origin())) return List.of();
        if (known != null) throw new RuleViolation("budget.voucher-taken", c.voucher());
        if (grants.stream().allMatch(grant -> grant.amountInOre() == 0))
            throw new RuleViolation("budget.nothing-granted");
        Amounts.requirePositive(c.amountInOre());
        if (c.spentOn().ends(context.setup().seasons()).first().isAfter(context.today()))
            throw new RuleViolation("budget.spent-in-the-future", c.spentOn());
        Amounts.sum(spent, c.amountInOre());
        return List.of(spending);
    }

    private List<BudgetEvent> correct(CorrectSpending c) {
        requireProposed(c.budget());
        Spending known = spending(c.voucher());
        if (c.amountInOre() == known.amount()) return List.of();
        Amounts.requireNotNegative(c.amountInOre());
        Amounts.sum(spent - known.amount(), c.amountInOre());
        return List.of(new BudgetSpendingCorrected(
                c.programme(), c.budget(), c.voucher(), c.amountInOre(), c.wrong(), c.reason(), c.provenance()));
    }

    private void requireProposed(BudgetId id) {
        if (origin == null) throw new RuleViolation("budget.unknown", id);
    }

    private Spending spending(String voucher) {
        Spending known = spendings.get(voucher);
        if (known == null) throw new RuleViolation("budget.unknown-voucher", voucher);
        return known;
    }

    private Budget with(Spending spending, long sum) {
        return new Budget(origin, grants, spendings.plus(spending.origin().voucher(), spending), sum);
    }
}
