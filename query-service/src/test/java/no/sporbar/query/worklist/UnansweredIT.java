package no.sporbar.query.worklist;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static no.sporbar.query.worklist.WorkOfOslo.all;
import static no.sporbar.query.worklist.WorkOfOslo.ids;
import static no.sporbar.query.worklist.WorkOfOslo.unanswered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Disposition;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionId;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackId;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.testing.DatedHistory;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Hearing;
import no.sporbar.query.worklist.Unanswered.Found;
import org.junit.jupiter.api.Test;

class UnansweredIT {
    private static final Provenance ASSUMED = new Provenance(
            ImpreciseDate.parse("2025-01-16"), null, new Assumption("kari", "figure 1 is not in the text"));

    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = new Hearing(oslo);
    private final DomainEvent started = oslo.started("Oslo");
    private final DomainEvent suggested = hearing.suggested("s-1", "grorud", Hearing.principle("styring"), Hearing.NEW);

    @Test
    void a_suggestion_waits_until_it_is_disposed_of() {
        given(started, suggested)
                .then(db -> assertThat(ids(db, WorkKind.SUGGESTION)).containsExactly("suggestion/s-1"));
        given(started, suggested, hearing.disposed("s-1", Disposition.REJECTED))
                .then(db -> assertThat(ids(db, WorkKind.SUGGESTION)).isEmpty());
    }

    @Test
    void on_a_day_what_is_missing_is_what_was_missing_on_it() {
        DomainEvent later = DatedHistory.from(LocalDate.of(2028, 1, 1), hearing.disposed("s-1", Disposition.REJECTED));
        given(started, suggested, later).then(db -> {
            assertThat(unanswered(db)
                            .list(db.on("oslo", "2027-12-31"), WorkKind.SUGGESTION, Paging.first())
                            .items()
                            .rows())
                    .hasSize(1);
            assertThat(unanswered(db)
                            .list(db.on("oslo", "2028-01-01"), WorkKind.SUGGESTION, Paging.first())
                            .counts())
                    .doesNotContainKey("suggestion");
        });
    }

    @Test
    void a_suggestion_that_is_treated_with_another_no_longer_waits() {
        SuggestionMerged merged = new SuggestionMerged(
                oslo.programme(), new SuggestionId("s-1"), new SuggestionId("s-2"), "the same", Facts.CITED);
        given(started, suggested, merged)
                .then(db -> assertThat(ids(db, WorkKind.SUGGESTION)).isEmpty());
    }

    @Test
    void a_criterion_waits_for_evidence_as_long_as_its_milestone_is_ahead() {
        MilestoneCriterionAdded added = new MilestoneCriterionAdded(
                oslo.programme(),
                new MilestoneId("valg"),
                new CriterionId("vurdert"),
                "Konsekvensene er vurdert",
                EvidenceKind.IMPACT_ASSESSMENT,
                Facts.CITED);
        MilestoneCriterionMet met = new MilestoneCriterionMet(
                oslo.programme(),
                new MilestoneId("valg"),
                new CriterionId("vurdert"),
                Subject.parse("impact-assessment/universell"),
                Facts.CITED);
        DomainEvent planned = oslo.milestonePlanned("valg", "2027-23");
        given(started, planned, added)
                .then(db -> assertThat(ids(db, WorkKind.CRITERION)).containsExactly("criterion/valg/vurdert"));
        given(started, planned, added, met)
                .then(db -> assertThat(ids(db, WorkKind.CRITERION)).isEmpty());
        given(started, planned, added, oslo.milestoneCancelled("valg"))
                .then(db -> assertThat(ids(db, WorkKind.CRITERION)).isEmpty());
    }

    @Test
    void a_decision_waits_for_its_case_number() {
        DecisionCaseNumberAssigned assigned =
                new DecisionCaseNumberAssigned(oslo.programme(), new DecisionId("sak"), "25/1", Facts.CITED);
        given(started, hearing.recommended(null))
                .then(db -> assertThat(ids(db, WorkKind.CASE_NUMBER)).containsExactly("decision/sak"));
        given(started, hearing.recommended(null), assigned)
                .then(db -> assertThat(ids(db, WorkKind.CASE_NUMBER)).isEmpty());
        given(started, hearing.recommended(null), hearing.resolved("25/1"))
                .then(db -> assertThat(ids(db, WorkKind.CASE_NUMBER)).isEmpty());
        given(started, hearing.recommended("25/1"), hearing.resolved(null))
                .then(db -> assertThat(ids(db, WorkKind.CASE_NUMBER)).isEmpty());
    }

    @Test
    void guidance_waits_until_it_is_answered() {
        DecisionGuidanceAnswered answered = new DecisionGuidanceAnswered(
                oslo.programme(), new DecisionId("sak"), new GuidanceId("innbyggere"), "Folkemøter", Facts.CITED);
        given(started, hearing.resolved("25/1")).then(db -> {
            assertThat(ids(db, WorkKind.GUIDANCE)).containsExactly("decision/sak");
            assertThat(all(db, WorkKind.GUIDANCE)
                            .items()
                            .rows()
                            .getFirst()
                            .item()
                            .text())
                    .isEqualTo("Involver innbyggerne.");
        });
        given(started, hearing.resolved("25/1"), answered)
                .then(db -> assertThat(ids(db, WorkKind.GUIDANCE)).isEmpty());
    }

    @Test
    void an_impact_assessment_waits_until_it_is_delivered_or_what_required_it_has_ended() {
        DomainEvent[] required = {started, hearing.track("a"), hearing.required("a", "universell")};
        ImpactAssessmentDelivered delivered = new ImpactAssessmentDelivered(
                oslo.programme(),
                new ImpactAssessmentId("universell"),
                Impact.DISABILITY,
                Subject.parse("track/a"),
                "Ingen",
                Facts.CITED);
        TrackEnded ended =
                new TrackEnded(oslo.programme(), new TrackId("a"), "rejected", null, null, null, Facts.CITED);
        given(required)
                .then(db -> assertThat(ids(db, WorkKind.IMPACT_ASSESSMENT))
                        .containsExactly("impact-assessment/universell"));
        given(required[0], required[1], required[2], delivered)
                .then(db -> assertThat(ids(db, WorkKind.IMPACT_ASSESSMENT)).isEmpty());
        given(required[0], required[1], required[2], ended)
                .then(db -> assertThat(ids(db, WorkKind.IMPACT_ASSESSMENT)).isEmpty());
    }

    @Test
    void a_question_waits_for_an_answer_or_a_tally() {
        TallyStated tally = new TallyStated(
                oslo.programme(), new ConsultationId("horing"), "bydeler", "2", null, 15, null, Facts.CITED);
        given(started, hearing.opened())
                .then(db -> assertThat(ids(db, WorkKind.QUESTION))
                        .containsExactly("question/horing/1", "question/horing/2"));
        given(started, hearing.opened(), hearing.answered("grorud", "Bydel Grorud", "1"))
                .then(db -> assertThat(ids(db, WorkKind.QUESTION)).containsExactly("question/horing/2"));
        given(started, hearing.opened(), tally)
                .then(db -> assertThat(ids(db, WorkKind.QUESTION)).containsExactly("question/horing/1"));
    }

    @Test
    void the_list_comes_kind_by_kind_in_pages_and_counts_all_of_it() {
        GoalProposed assumed =
                new GoalProposed(oslo.programme(), new GoalId("mal-1"), 1, "Gode tjenester", null, ASSUMED);
        given(started, hearing.opened(), suggested, assumed).then(db -> {
            Found first = unanswered(db).list(db.now("oslo"), null, new Paging(null, 3));
            assertThat(first.counts()).isEqualTo(Map.of("assumption", 2, "question", 2, "suggestion", 1));
            Page<?> second = unanswered(db)
                    .list(db.now("oslo"), null, new Paging(first.items().next(), 3))
                    .items();
            assertThat(first.items().rows()).hasSize(3);
            assertThat(second.rows()).hasSize(2);
            assertThat(second.next()).isNull();
        });
    }

    @Test
    void the_past_knows_what_was_missing_then() {
        given(started, suggested, hearing.disposed("s-1", Disposition.REJECTED))
                .then(db -> assertThat(unanswered(db)
                                .list(db.at("oslo", "2"), WorkKind.SUGGESTION, Paging.first())
                                .items()
                                .rows())
                        .hasSize(1));
    }
}
