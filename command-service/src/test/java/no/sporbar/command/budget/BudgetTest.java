package no.sporbar.command.budget;

import static no.sporbar.command.budget.Budgets.TEN_MILLION;
import static no.sporbar.command.budget.Budgets.UTREDNING;
import static no.sporbar.command.budget.Budgets.correct;
import static no.sporbar.command.budget.Budgets.corrected;
import static no.sporbar.command.budget.Budgets.grant;
import static no.sporbar.command.budget.Budgets.granted;
import static no.sporbar.command.budget.Budgets.propose;
import static no.sporbar.command.budget.Budgets.proposed;
import static no.sporbar.command.budget.Budgets.spend;
import static no.sporbar.command.budget.Budgets.spent;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.PointOutcome;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final long MOST = 9_007_199_254_740_991L;

    private final Scenario budget = Scenario.usual();

    @Test
    void ten_million_kroner_are_proposed_for_2025() {
        budget.when(propose(2025, TEN_MILLION)).thenRecorded(proposed());
        budget.given(proposed()).when(propose(2025, TEN_MILLION)).thenNothingHappens();
    }

    @Test
    void another_budget_of_the_same_id_is_refused() {
        budget.given(proposed()).when(propose(2026, TEN_MILLION)).thenRefused("budget.id-taken", UTREDNING);
    }

    @Test
    void nothing_or_less_is_not_proposed() {
        budget.when(propose(2025, 0)).thenRefused("budget.amount-not-positive", 0);
        budget.when(propose(2025, -1)).thenRefused("budget.amount-not-positive", -1);
        budget.when(propose(2025, MOST + 1)).thenRefused("budget.amount-too-large", MOST);
    }

    @Test
    void a_year_is_one_that_people_live_in() {
        budget.when(propose(25, TEN_MILLION)).thenRefused("budget.year-implausible", 25, 1900, 2200);
        budget.when(propose(20_250, TEN_MILLION)).thenRefused("budget.year-implausible", 20_250, 1900, 2200);
    }

    @Test
    void whoever_proposes_is_a_body_of_the_programme() {
        budget.when(propose(2025, TEN_MILLION, NOBODY)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void a_body_with_the_authority_grants_it() {
        budget.given(proposed()).when(grant(TEN_MILLION)).thenRecorded(granted(TEN_MILLION));
    }

    @Test
    void a_body_without_the_authority_does_not() {
        budget.given(proposed())
                .when(grant(TEN_MILLION, BYRADET, null, null))
                .thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void the_decision_that_is_named_is_resolved_and_has_the_point() {
        Scenario resolved = budget.in(Situation.usual()
                .knowing(new DecisionResolved(
                        PROGRAMME,
                        VEDTAKET,
                        "Videre utredning",
                        BYSTYRET,
                        null,
                        List.of(new ResolvedPoint("3", PointOutcome.ADOPTED, "Byrådet bes utrede.")),
                        cited())));
        resolved.given(proposed())
                .when(grant(TEN_MILLION, BYSTYRET, VEDTAKET, "3"))
                .thenRecorded(granted(TEN_MILLION, VEDTAKET, "3"));
        resolved.given(proposed())
                .when(grant(TEN_MILLION, BYSTYRET, VEDTAKET, "7"))
                .thenRefused("decision.no-such-point", VEDTAKET, "7");
        budget.in(Situation.usual()
                        .knowing(new DecisionRecommended(
                                PROGRAMME, VEDTAKET, "Videre utredning", BYRADET, null, null, List.of(), cited())))
                .given(proposed())
                .when(grant(TEN_MILLION, BYSTYRET, VEDTAKET, null))
                .thenRefused("decision.not-resolved", VEDTAKET);
        budget.given(proposed())
                .when(grant(TEN_MILLION, BYSTYRET, VEDTAKET, null))
                .thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void it_may_be_granted_anew_and_less() {
        budget.given(proposed(), granted(TEN_MILLION)).when(grant(0)).thenRecorded(granted(0));
        budget.given(proposed(), granted(TEN_MILLION)).when(grant(-1)).thenRefused("budget.amount-negative", -1);
    }

    @Test
    void what_was_granted_before_is_not_granted_again() {
        budget.given(proposed(), granted(TEN_MILLION), granted(500))
                .when(grant(TEN_MILLION))
                .thenNothingHappens();
    }

    @Test
    void what_was_not_proposed_is_neither_granted_nor_spent() {
        budget.when(grant(TEN_MILLION)).thenRefused("budget.unknown", UTREDNING);
        budget.when(spend("b-1", 1)).thenRefused("budget.unknown", UTREDNING);
        budget.when(correct("b-1", 1)).thenRefused("budget.unknown", UTREDNING);
    }

    @Test
    void what_was_granted_is_spent_voucher_by_voucher() {
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(spend("b-2", 700))
                .thenRecorded(spent("b-2", 700));
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(spend("b-1", 500))
                .thenNothingHappens();
    }

    @Test
    void nothing_is_spent_before_something_is_granted() {
        budget.given(proposed()).when(spend("b-1", 500)).thenRefused("budget.nothing-granted");
        budget.given(proposed(), granted(0)).when(spend("b-1", 500)).thenRefused("budget.nothing-granted");
    }

    @Test
    void more_may_be_spent_than_was_granted_since_that_is_how_it_was() {
        budget.given(proposed(), granted(100)).when(spend("b-1", 500)).thenRecorded(spent("b-1", 500));
    }

    @Test
    void a_voucher_is_used_once() {
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(spend("b-1", 501))
                .thenRefused("budget.voucher-taken", "b-1");
    }

    @Test
    void nothing_or_less_is_not_spent() {
        budget.given(proposed(), granted(TEN_MILLION))
                .when(spend("b-1", 0))
                .thenRefused("budget.amount-not-positive", 0);
    }

    @Test
    void nothing_is_spent_in_the_future() {
        budget.given(proposed(), granted(TEN_MILLION))
                .when(spend("b-1", 500, "2026-11-24"))
                .thenRefused("budget.spent-in-the-future", "2026-11-24");
        budget.given(proposed(), granted(TEN_MILLION))
                .when(spend("b-1", 500, "2026-11-23"))
                .thenRecorded(spent("b-1", 500, "2026-11-23"));
    }

    @Test
    void the_sum_stays_within_what_can_be_kept() {
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", MOST))
                .when(spend("b-2", 1))
                .thenRefused("budget.amount-too-large", MOST);
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", MOST))
                .when(spend("b-2", Long.MAX_VALUE))
                .thenRefused("budget.amount-too-large", MOST);
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", MOST - 1))
                .when(spend("b-2", 1))
                .thenRecorded(spent("b-2", 1));
    }

    @Test
    void a_slip_in_what_was_spent_is_put_right() {
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(correct("b-1", 50))
                .thenRecorded(corrected("b-1", 50));
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500), corrected("b-1", 50))
                .when(correct("b-1", 50))
                .thenNothingHappens();
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(correct("b-1", 0))
                .thenRecorded(corrected("b-1", 0));
    }

    @Test
    void what_is_put_right_is_a_known_voucher_and_an_amount() {
        budget.given(proposed(), granted(TEN_MILLION))
                .when(correct("b-1", 50))
                .thenRefused("budget.unknown-voucher", "b-1");
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", 500))
                .when(correct("b-1", -1))
                .thenRefused("budget.amount-negative", -1);
        budget.given(proposed(), granted(TEN_MILLION), spent("b-1", MOST - 1), spent("b-2", 1))
                .when(correct("b-2", 2))
                .thenRefused("budget.amount-too-large", MOST);
    }
}
