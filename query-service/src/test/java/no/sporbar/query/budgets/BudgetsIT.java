package no.sporbar.query.budgets;

import static no.sporbar.query.testing.Facts.CITED;
import static no.sporbar.query.testing.Facts.CITY_COUNCIL;
import static no.sporbar.query.testing.Facts.CITY_GOVERNMENT;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class BudgetsIT {
    private static final long TEN_MILLION = 1_000_000_000L;
    private static final DecisionId VEDTAK = new DecisionId("vedtak");

    private final Facts oslo = Facts.of("oslo");

    @Test
    void what_is_only_proposed_has_nothing_left() {
        given(oslo.started("Oslo"), proposed("b", 2025)).then(db -> {
            BudgetRow row = budget(db, "2");
            assertThat(row.proposedInOre()).isEqualTo(TEN_MILLION);
            assertThat(row.proposedBy()).isEqualTo(CITY_GOVERNMENT);
            assertThat(row.grantedInOre()).isNull();
            assertThat(row.remainingInOre()).isNull();
            assertThat(row.spentInOre()).isZero();
        });
    }

    @Test
    void what_is_left_follows_from_what_was_granted_last_and_from_every_voucher() {
        given(
                        oslo.started("Oslo"),
                        proposed("b", 2025),
                        granted(TEN_MILLION),
                        spent("b-1", 400_000),
                        spent("b-2", 100_000),
                        granted(450_000))
                .then(db -> {
                    BudgetRow row = budget(db, "6");
                    assertThat(row.grantedInOre()).isEqualTo(450_000);
                    assertThat(row.grantedBy()).isEqualTo(CITY_COUNCIL);
                    assertThat(row.decision()).isEqualTo(VEDTAK);
                    assertThat(row.point()).isEqualTo("3");
                    assertThat(row.spentInOre()).isEqualTo(500_000);
                    assertThat(row.remainingInOre()).isEqualTo(-50_000);
                    assertThat(budget(db, "5").remainingInOre()).isEqualTo(TEN_MILLION - 500_000);
                });
    }

    @Test
    void a_voucher_that_was_put_right_keeps_what_it_was_recorded_as() {
        given(
                        oslo.started("Oslo"),
                        proposed("b", 2025),
                        granted(TEN_MILLION),
                        spent("b-1", 400_000),
                        spent("b-2", 100_000),
                        corrected("b-1", 40_000),
                        corrected("b-1", 4_000))
                .then(db -> {
                    BudgetRow row = budget(db, "7");
                    assertThat(row.spentInOre()).isEqualTo(104_000);
                    assertThat(row.remainingInOre()).isEqualTo(TEN_MILLION - 104_000);
                    assertThat(row.spendings())
                            .extracting(s -> s.voucher() + " " + s.amountInOre() + " " + s.firstAmountInOre())
                            .containsExactly("b-1 4000 400000", "b-2 100000 null");
                    assertThat(row.change()).isEqualTo("spending-corrected");
                    assertThat(row.wrong()).isEqualTo("en null for mye");
                });
    }

    @Test
    void items_come_by_year() {
        given(oslo.started("Oslo"), proposed("a", 2026), proposed("b", 2025))
                .then(db -> assertThat(
                                budgets(db).list(db.now("oslo"), Paging.first()).rows())
                        .extracting(row -> row.id().value())
                        .containsExactly("b", "a"));
    }

    private BudgetProposed proposed(String id, int year) {
        return new BudgetProposed(
                oslo.programme(), new BudgetId(id), year, TEN_MILLION, "Utredning", CITY_GOVERNMENT, CITED);
    }

    private BudgetGranted granted(long amount) {
        return new BudgetGranted(oslo.programme(), new BudgetId("b"), amount, CITY_COUNCIL, VEDTAK, "3", CITED);
    }

    private BudgetSpent spent(String voucher, long amount) {
        return new BudgetSpent(
                oslo.programme(), new BudgetId("b"), voucher, amount, ImpreciseDate.parse("2025-06"), "Rapport", CITED);
    }

    private BudgetSpendingCorrected corrected(String voucher, long amount) {
        return new BudgetSpendingCorrected(
                oslo.programme(), new BudgetId("b"), voucher, amount, "en null for mye", "se bilaget", CITED);
    }

    private static BudgetRow budget(QueryDatabase db, String position) {
        return budgets(db).one(db.at("oslo", position), "b").orElseThrow();
    }

    private static Budgets budgets(QueryDatabase db) {
        return new Budgets(db.jdbc(), new BudgetProjection());
    }
}
