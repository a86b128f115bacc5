package no.sporbar.command.budget;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import no.sporbar.command.budget.BudgetCommand.CorrectSpending;
import no.sporbar.command.budget.BudgetCommand.GrantBudget;
import no.sporbar.command.budget.BudgetCommand.ProposeBudget;
import no.sporbar.command.budget.BudgetCommand.SpendBudget;
import no.sporbar.events.BodyId;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionId;
import org.jspecify.annotations.Nullable;

/** What is said of the ten million kroner for 2025 in the scenarios. */
final class Budgets {
    static final BudgetId UTREDNING = new BudgetId("utredning-2025");
    static final long TEN_MILLION = 1_000_000_000L;

    private Budgets() {}

    static ProposeBudget propose(int year, long amount) {
        return propose(year, amount, BYRADET);
    }

    static ProposeBudget propose(int year, long amount, @Nullable BodyId by) {
        return new ProposeBudget(PROGRAMME, UTREDNING, year, amount, "Utredning", by, cited());
    }

    static BudgetProposed proposed() {
        return new BudgetProposed(PROGRAMME, UTREDNING, 2025, TEN_MILLION, "Utredning", BYRADET, cited());
    }

    static GrantBudget grant(long amount) {
        return grant(amount, BYSTYRET, null, null);
    }

    static GrantBudget grant(long amount, BodyId by, @Nullable DecisionId decision, @Nullable String point) {
        return new GrantBudget(PROGRAMME, UTREDNING, amount, by, decision, point, cited());
    }

    static BudgetGranted granted(long amount) {
        return granted(amount, null, null);
    }

    static BudgetGranted granted(long amount, @Nullable DecisionId decision, @Nullable String point) {
        return new BudgetGranted(PROGRAMME, UTREDNING, amount, BYSTYRET, decision, point, cited());
    }

    static SpendBudget spend(String voucher, long amount) {
        return spend(voucher, amount, "2025-06");
    }

    static SpendBudget spend(String voucher, long amount, String on) {
        return new SpendBudget(PROGRAMME, UTREDNING, voucher, amount, date(on), "Rapport", cited());
    }

    static BudgetSpent spent(String voucher, long amount) {
        return spent(voucher, amount, "2025-06");
    }

    static BudgetSpent spent(String voucher, long amount, String on) {
        return new BudgetSpent(PROGRAMME, UTREDNING, voucher, amount, date(on), "Rapport", cited());
    }

    static CorrectSpending correct(String voucher, long amount) {
        return new CorrectSpending(PROGRAMME, UTREDNING, voucher, amount, "feil beløp", "se bilaget", cited());
    }

    static BudgetSpendingCorrected corrected(String voucher, long amount) {
        return new BudgetSpendingCorrected(PROGRAMME, UTREDNING, voucher, amount, "feil beløp", "se bilaget", cited());
    }
}
