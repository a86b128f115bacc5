package no.sporbar.command.budget;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.budget.BudgetCommand.CorrectSpending;
import no.sporbar.command.budget.BudgetCommand.GrantBudget;
import no.sporbar.command.budget.BudgetCommand.ProposeBudget;
import no.sporbar.command.budget.BudgetCommand.SpendBudget;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.Provenance;

class BudgetProperties {
    @Provide
    Arbitrary<List<BudgetCommand>> wishes() {
        Arbitrary<Long> amount =
                Arbitraries.of(-1L, 0L, 1L, 100L, Budgets.TEN_MILLION, Amounts.MOST - 50, Amounts.MOST, Long.MAX_VALUE);
        Arbitrary<String> voucher = Arbitraries.of("b-1", "b-2", "b-3");
        Arbitrary<Provenance> on = AnyWish.provenance();
        Arbitrary<BudgetCommand> propose = Combinators.combine(
                        Arbitraries.of(2025, 2026, 25), amount, AnyWish.bodyOrNone(), on)
                .as((year, ore, by, p) -> new ProposeBudget(PROGRAMME, Budgets.UTREDNING, year, ore, "x", by, p));
        Arbitrary<BudgetCommand> grant = Combinators.combine(amount, AnyWish.body(), AnyWish.decisionOrNone(), on)
                .as((ore, by, decision, p) ->
                        new GrantBudget(PROGRAMME, Budgets.UTREDNING, ore, by, decision, null, p));
        Arbitrary<BudgetCommand> spend = Combinators.combine(voucher, amount, AnyWish.date(), on)
                .as((id, ore, date, p) -> new SpendBudget(PROGRAMME, Budgets.UTREDNING, id, ore, date, "x", p));
        Arbitrary<BudgetCommand> correct = Combinators.combine(voucher, amount, on)
                .as((id, ore, p) -> new CorrectSpending(PROGRAMME, Budgets.UTREDNING, id, ore, "feil", "se bilag", p));
        return Arbitraries.oneOf(propose, propose, grant, grant, spend, spend, spend, correct)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_sum_is_that_of_the_vouchers_and_never_overflows(@ForAll("wishes") List<BudgetCommand> wishes) {
        Played<BudgetCommand, BudgetEvent> played = CoreLaws.play(Budget.INITIAL, wishes, Situation.usual());
        Map<String, Long> vouchers = new HashMap<>();
        for (BudgetEvent event : played.history()) {
            if (event instanceof BudgetSpent e) vouchers.put(e.voucher(), e.amountInOre());
            if (event instanceof BudgetSpendingCorrected e) vouchers.put(e.voucher(), e.amountInOre());
        }
        BigInteger sum = vouchers.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(((Budget) played.core()).spent())
                .isEqualTo(sum.longValueExact())
                .isBetween(0L, Amounts.MOST);
    }
}
