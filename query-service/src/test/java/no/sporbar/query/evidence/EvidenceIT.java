package no.sporbar.query.evidence;

import static no.sporbar.query.testing.Facts.CITED;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingEvent.BriefingCancelled;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BriefingId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.evidence.BriefingRow.Status;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class EvidenceIT {
    private static final BriefingId HOST = new BriefingId("host");
    private static final ImpactAssessmentId KLIMA = new ImpactAssessmentId("klima");

    private final Facts oslo = Facts.of("oslo");

    @Test
    void an_assessment_says_what_was_assessed_and_keeps_its_source_when_it_is_put_right() {
        given(
                        oslo.started("Oslo"),
                        new ImpactAssessmentDelivered(
                                oslo.programme(),
                                KLIMA,
                                Impact.CLIMATE_AND_ENVIRONMENT,
                                Subject.parse("track/spor-b"),
                                "Ingen følger",
                                CITED),
                        new ImpactAssessmentCorrected(
                                oslo.programme(), KLIMA, "Ingen konsekvenser", "feil ord", "se saken", CITED))
                .then(db -> {
                    ImpactAssessmentRow row =
                            assessments(db).one(db.now("oslo"), "klima").orElseThrow();
                    assertThat(row.finding()).isEqualTo("Ingen konsekvenser");
                    assertThat(row.impact()).isEqualTo(Impact.CLIMATE_AND_ENVIRONMENT);
                    assertThat(row.of()).hasToString("track/spor-b");
                    assertThat(row.delivery()).isEqualTo(CITED);
                    assertThat(row.change()).isEqualTo("corrected");
                    assertThat(row.wrong()).isEqualTo("feil ord");
                    assertThat(assessments(db)
                                    .versions(db.now("oslo"), "klima", Paging.first())
                                    .rows())
                            .extracting(ImpactAssessmentRow::finding)
                            .containsExactly("Ingen følger", "Ingen konsekvenser");
                });
    }

    @Test
    void a_briefing_is_planned_and_then_held() {
        given(
                        oslo.started("Oslo"),
                        planned(),
                        new BriefingHeld(
                                oslo.programme(), HOST, ImpreciseDate.parse("2025-10-01"), "Ingen innvendinger", CITED))
                .then(db -> {
                    assertThat(briefing(db, "2").status()).isEqualTo(Status.PLANNED);
                    BriefingRow held = briefing(db, "3");
                    assertThat(held.status()).isEqualTo(Status.HELD);
                    assertThat(held.parties()).containsExactly(BriefedParty.UNIONS, BriefedParty.SAFETY_SERVICE);
                    assertThat(held.at()).hasToString("milestone/frist");
                    assertThat(held.heldOn()).hasToString("2025-10-01");
                    assertThat(held.summary()).isEqualTo("Ingen innvendinger");
                });
    }

    @Test
    void a_briefing_that_was_cancelled_stays_and_says_why() {
        given(oslo.started("Oslo"), planned(), new BriefingCancelled(oslo.programme(), HOST, "utsatt", CITED))
                .then(db -> {
                    assertThat(briefing(db, "3").status()).isEqualTo(Status.CANCELLED);
                    assertThat(briefing(db, "3").reason()).isEqualTo("utsatt");
                });
    }

    private BriefingPlanned planned() {
        return new BriefingPlanned(
                oslo.programme(),
                HOST,
                List.of(BriefedParty.UNIONS, BriefedParty.SAFETY_SERVICE),
                Subject.parse("milestone/frist"),
                "Utredningen",
                CITED);
    }

    private static BriefingRow briefing(QueryDatabase db, String position) {
        return new Briefings(db.jdbc(), new BriefingProjection())
                .one(db.at("oslo", position), "host")
                .orElseThrow();
    }

    private static ImpactAssessments assessments(QueryDatabase db) {
        return new ImpactAssessments(db.jdbc(), new ImpactAssessmentProjection());
    }
}
