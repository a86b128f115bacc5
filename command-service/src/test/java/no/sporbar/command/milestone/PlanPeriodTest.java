package no.sporbar.command.milestone;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import no.sporbar.command.milestone.MilestonePlanCommand.CorrectPeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.MovePeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanPeriod;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.PeriodId;
import org.junit.jupiter.api.Test;

class PlanPeriodTest {
    private static final PeriodId FASE_2 = new PeriodId("fase-2");

    private final Scenario plan = Scenario.usual();

    @Test
    void a_stretch_of_the_timeline_is_planned() {
        plan.when(period("2026-21/2027-23")).thenRecorded(planned("2026-21/2027-23"));
    }

    @Test
    void its_start_may_be_unknown() {
        plan.when(period("/2026-21")).thenRecorded(planned("/2026-21"));
    }

    @Test
    void planning_it_again_changes_nothing() {
        plan.given(planned("2026-21/2027-23")).when(period("2026-21/2027-23")).thenNothingHappens();
    }

    @Test
    void another_period_of_the_same_id_is_refused() {
        plan.given(planned("2026-21/2027-23")).when(period("2026-21/2028")).thenRefused("period.id-taken", FASE_2);
    }

    @Test
    void an_unknown_programme_is_refused() {
        plan.in(Situation.usual().withoutProgramme())
                .when(period("2026-21/2027-23"))
                .thenRefused("programme.unknown");
    }

    @Test
    void it_gets_another_span_with_the_reason() {
        plan.given(planned("2026-21/2027-23"))
                .when(new MovePeriod(PROGRAMME, FASE_2, date("2026-23/2027-23"), "utsatt", cited()))
                .thenRecorded(moved("2026-23/2027-23"));
    }

    @Test
    void the_span_that_it_has_changes_nothing() {
        plan.given(planned("2026-21/2027-23"), moved("2026-23/2027-23"))
                .when(new MovePeriod(PROGRAMME, FASE_2, date("2026-23/2027-23"), "utsatt", cited()))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_period_is_not_moved() {
        plan.when(new MovePeriod(PROGRAMME, FASE_2, date("2026-23/2027-23"), "utsatt", cited()))
                .thenRefused("period.unknown", FASE_2);
    }

    @Test
    void a_slip_in_its_name_is_put_right() {
        plan.given(planned("2026-21/2027-23"))
                .when(correct("Fra nominasjonene til valget"))
                .thenRecorded(corrected("Fra nominasjonene til valget"));
    }

    @Test
    void the_name_that_it_has_changes_nothing() {
        plan.given(planned("2026-21/2027-23"), corrected("Fra nominasjonene til valget"))
                .when(correct("Fra nominasjonene til valget"))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_period_is_not_corrected() {
        plan.when(correct("Fra nominasjonene til valget")).thenRefused("period.unknown", FASE_2);
    }

    private static CorrectPeriod correct(String name) {
        return new CorrectPeriod(PROGRAMME, FASE_2, name, "slutten mangler", "se saken", cited());
    }

    private static PeriodCorrected corrected(String name) {
        return new PeriodCorrected(PROGRAMME, FASE_2, name, "slutten mangler", "se saken", cited());
    }

    private static PeriodMoved moved(String span) {
        return new PeriodMoved(PROGRAMME, FASE_2, date(span), "utsatt", cited());
    }

    private static PlanPeriod period(String span) {
        return new PlanPeriod(PROGRAMME, FASE_2, "Fra nominasjonene", date(span), cited());
    }

    private static PeriodPlanned planned(String span) {
        return new PeriodPlanned(PROGRAMME, FASE_2, "Fra nominasjonene", date(span), cited());
    }
}
