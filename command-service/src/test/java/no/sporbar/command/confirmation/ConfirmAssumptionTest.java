package no.sporbar.command.confirmation;

import static no.sporbar.command.rules.Oslo.BODIES;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SEASONS;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import java.util.List;
import no.sporbar.command.confirmation.ConfirmationCommand.ConfirmAssumption;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.ConfirmationId;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.MeasureId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.Provenance;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class ConfirmAssumptionTest {
    private static final ConfirmationId BEKREFTET = new ConfirmationId("bekreftet");

    private final Scenario scenario = Scenario.usual();

    @Test
    void a_source_confirms_what_was_assumed() {
        knowing(goal(assumed()))
                .when(confirm("goal/mal-2", "goal.proposed", cited()))
                .thenRecorded(confirmed("goal/mal-2", "goal.proposed"));
    }

    @Test
    void an_assumption_confirms_nothing() {
        knowing(goal(assumed()))
                .when(confirm("goal/mal-2", "goal.proposed", assumed()))
                .thenRefused("assumption.confirmed-without-source", "goal/mal-2");
    }

    @Test
    void a_thing_that_there_is_not_is_refused() {
        scenario.when(confirm("goal/mal-2", "goal.proposed", cited())).thenRefused("subject.unknown", "goal/mal-2");
    }

    @Test
    void what_was_cited_needs_no_confirmation() {
        knowing(goal(cited()))
                .when(confirm("goal/mal-2", "goal.proposed", cited()))
                .thenRefused("assumption.nothing-assumed", "goal.proposed", "goal/mal-2");
    }

    @Test
    void another_fact_of_the_thing_was_assumed_is_not_enough() {
        knowing(goal(assumed()))
                .when(confirm("goal/mal-2", "goal.adopted", cited()))
                .thenRefused("assumption.nothing-assumed", "goal.adopted", "goal/mal-2");
    }

    @Test
    void the_same_confirmation_again_changes_nothing() {
        knowing(goal(assumed()))
                .given(confirmed("goal/mal-2", "goal.proposed"))
                .when(confirm("goal/mal-2", "goal.proposed", cited()))
                .thenNothingHappens();
    }

    @Test
    void another_confirmation_of_the_same_id_is_refused() {
        knowing(goal(assumed()))
                .given(confirmed("goal/mal-2", "goal.proposed"))
                .when(confirm("goal/mal-2", "goal.proposed", cited("2025-02")))
                .thenRefused("assumption.id-taken", BEKREFTET);
    }

    @Test
    void what_a_season_means_is_confirmed_although_the_programme_itself_is_cited() {
        String programme = "programme/" + PROGRAMME;
        knowing(new ProgrammeStarted(PROGRAMME, "Bydelsprosjektet", BODIES, SEASONS, cited()))
                .when(confirm(programme, "programme.started", cited()))
                .thenRecorded(confirmed(programme, "programme.started"));
    }

    @Test
    void of_two_milestones_in_one_plan_only_the_assumed_one_can_be_confirmed() {
        MilestonePlanned known = milestone("valg", cited());
        MilestonePlanned guessed = milestone("vedtak", assumed());
        knowing(known, guessed)
                .when(confirm("milestone/vedtak", "milestone.planned", cited()))
                .thenRecorded(confirmed("milestone/vedtak", "milestone.planned"));
        knowing(known, guessed)
                .when(confirm("milestone/valg", "milestone.planned", cited()))
                .thenRefused("assumption.nothing-assumed", "milestone.planned", "milestone/valg");
    }

    @Test
    void an_assumed_criterion_is_one_of_its_milestone_too_and_of_no_other() {
        DomainEvent[] plan = {
            milestone("valg", cited()),
            milestone("vedtak", cited()),
            criterion("vedtak", "a", assumed()),
            criterion("vedtak", "b", cited())
        };
        String fact = "milestone.criterion-added";
        for (String about : List.of("criterion/vedtak/a", "milestone/vedtak"))
            knowing(plan).when(confirm(about, fact, cited())).thenRecorded(confirmed(about, fact));
        for (String about : List.of("criterion/vedtak/b", "milestone/valg"))
            knowing(plan).when(confirm(about, fact, cited())).thenRefused("assumption.nothing-assumed", fact, about);
    }

    @Test
    void parts_of_other_things_are_told_apart_as_well() {
        DomainEvent[] facts = {
            new ServiceAreaSelected(PROGRAMME, new ServiceAreaId("bolig"), "Boligområdet", cited()),
            measure("a", assumed()),
            measure("b", cited())
        };
        knowing(facts)
                .when(confirm("measure/bolig/a", "service-area.measure-sketched", cited()))
                .thenRecorded(confirmed("measure/bolig/a", "service-area.measure-sketched"));
        knowing(facts)
                .when(confirm("measure/bolig/b", "service-area.measure-sketched", cited()))
                .thenRefused("assumption.nothing-assumed");
    }

    @Test
    void a_point_and_a_question_are_parts_of_one_assumed_fact() {
        DecisionRecommended recommended = new DecisionRecommended(
                PROGRAMME,
                VEDTAKET,
                "Videre utredning",
                BYRADET,
                BYSTYRET,
                null,
                List.of(new RecommendedPoint("1", "Rapporten tas til orientering.")),
                assumed());
        String point = "point/" + VEDTAKET + "/1";
        knowing(recommended)
                .when(confirm(point, "decision.recommended", cited()))
                .thenRecorded(confirmed(point, "decision.recommended"));
        ConsultationOpened opened = new ConsultationOpened(
                PROGRAMME,
                new ConsultationId("horing"),
                "Høring",
                ConsultationForm.HEARING,
                List.of(new Question("1", "Hva mener dere?")),
                date("2024-09-30/2024-11-15"),
                null,
                assumed());
        knowing(opened)
                .when(confirm("question/horing/1", "consultation.opened", cited()))
                .thenRecorded(confirmed("question/horing/1", "consultation.opened"));
    }

    private Scenario knowing(DomainEvent... events) {
        return scenario.in(Situation.usual().knowing(events));
    }

    private static ConfirmAssumption confirm(String about, String fact, Provenance provenance) {
        return new ConfirmAssumption(PROGRAMME, BEKREFTET, Subject.parse(about), fact, provenance);
    }

    private static AssumptionConfirmed confirmed(String about, String fact) {
        return new AssumptionConfirmed(PROGRAMME, BEKREFTET, Subject.parse(about), fact, cited());
    }

    private static GoalProposed goal(Provenance provenance) {
        return new GoalProposed(PROGRAMME, new GoalId("mal-2"), 2, "Gode tjenester", BYRADET, provenance);
    }

    private static MilestonePlanned milestone(String id, Provenance provenance) {
        return new MilestonePlanned(PROGRAMME, new MilestoneId(id), "Milepæl", date("2027-23"), provenance);
    }

    private static MilestoneCriterionAdded criterion(String milestone, String id, Provenance provenance) {
        return new MilestoneCriterionAdded(
                PROGRAMME,
                new MilestoneId(milestone),
                new CriterionId(id),
                "Vedtatt",
                EvidenceKind.DECISION,
                provenance);
    }

    private static MeasureSketched measure(String id, Provenance provenance) {
        return new MeasureSketched(
                PROGRAMME, new ServiceAreaId("bolig"), new MeasureId(id), "Felles boligkontor", provenance);
    }
}
