package no.sporbar.query.decisions;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.Votes;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.decisions.DecisionRow.State;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class DecisionsIT {
    private final Facts oslo = Facts.of("oslo");
    private final ResolvedPoint amended = new ResolvedPoint("1", PointOutcome.AMENDED, "Saken sendes tilbake.");

    @Test
    void a_recommendation_has_decided_nothing() {
        given(oslo.started("Oslo"), oslo.decisionRecommended("sak-1")).then(db -> {
            DecisionRow row = row(db);
            assertThat(row.state()).isEqualTo(State.RECOMMENDED);
            assertThat(row.recommendation()).isNotNull();
            assertThat(row.recommendation().by()).isEqualTo(Facts.CITY_GOVERNMENT);
            assertThat(row.resolution()).isNull();
        });
    }

    @Test
    void a_resolution_stands_beside_what_was_recommended() {
        given(oslo.started("Oslo"), oslo.decisionRecommended("sak-1"), oslo.decisionResolved("sak-1", amended))
                .then(db -> {
                    DecisionRow row = row(db);
                    assertThat(row.state()).isEqualTo(State.RESOLVED);
                    assertThat(row.caseNumber()).isEqualTo("25/1");
                    assertThat(row.recommendation()).isNotNull();
                    assertThat(row.resolution()).isNotNull();
                    assertThat(row.resolution().points()).containsExactly(amended);
                    assertThat(decisions(db)
                                    .versions(db.now("oslo"), "sak-1", Paging.first())
                                    .rows())
                            .hasSize(2);
                });
    }

    @Test
    void a_resolution_needs_no_recommendation() {
        given(oslo.started("Oslo"), oslo.decisionResolved("sak-1", amended)).then(db -> {
            assertThat(row(db).recommendation()).isNull();
            assertThat(decisions(db).list(db.now("oslo"), Paging.first()).rows())
                    .hasSize(1);
        });
    }

    @Test
    void a_resolved_point_does_what_was_recommended_unless_it_says_otherwise() {
        List<Effect> adopt = List.of(new Effect(EffectKind.ADOPT, Subject.parse("goal/mal-1")));
        List<Effect> withdraw = List.of(new Effect(EffectKind.WITHDRAW, Subject.parse("goal/mal-1")));
        given(
                        oslo.started("Oslo"),
                        oslo.decisionRecommended(
                                "sak-1",
                                new RecommendedPoint("1", "Målet vedtas.", adopt),
                                new RecommendedPoint("2", "Målet vedtas.", adopt),
                                new RecommendedPoint("3", "Saken tas til orientering.")),
                        oslo.decisionResolved(
                                "sak-1",
                                new ResolvedPoint("1", PointOutcome.ADOPTED, "Målet vedtas."),
                                new ResolvedPoint("2", PointOutcome.AMENDED, "Målet utgår.", withdraw, null, null),
                                new ResolvedPoint("3", PointOutcome.ADOPTED, "Saken tas til orientering.")))
                .then(db -> assertThat(resolution(db).points())
                        .extracting(ResolvedPoint::effects)
                        .containsExactly(adopt, withdraw, null));
    }

    @Test
    void votes_and_guidance_stand_at_their_point_and_the_latest_answer_beside_them() {
        ResolvedPoint guided = new ResolvedPoint(
                "1",
                PointOutcome.ADDED,
                "Sporene utredes.",
                null,
                List.of(new Guidance(new GuidanceId("frister"), "Fristene må holde.")),
                new Votes(31, 28, "R imot"));
        given(
                        oslo.started("Oslo"),
                        oslo.decisionResolved("sak-1", guided),
                        oslo.guidanceAnswered("sak-1", "frister", "De holder."),
                        oslo.guidanceAnswered("sak-1", "frister", "De er flyttet."))
                .then(db -> {
                    assertThat(resolution(db).points()).containsExactly(guided);
                    assertThat(row(db).answers())
                            .extracting(answer -> answer.guidance() + ": " + answer.answer())
                            .containsExactly("frister: De er flyttet.");
                    assertThat(decisions(db)
                                    .one(db.at("oslo", "2"), "sak-1")
                                    .orElseThrow()
                                    .answers())
                            .isNull();
                });
    }

    @Test
    void a_case_gets_the_number_that_was_missing() {
        given(oslo.started("Oslo"), oslo.decisionRecommended("sak-1"), oslo.caseNumberAssigned("sak-1", "41/25"))
                .then(db -> {
                    assertThat(row(db).caseNumber()).isEqualTo("41/25");
                    assertThat(row(db).state()).isEqualTo(State.RECOMMENDED);
                });
    }

    @Test
    void a_correction_is_of_the_latest_wording_and_of_the_recommended_one_where_they_were_the_same() {
        ResolvedPoint adopted = new ResolvedPoint("1", PointOutcome.ADOPTED, "Saken tas til orientering.");
        CorrectedPoint right = new CorrectedPoint("1", "Saken tas til etterretning.");
        given(
                        oslo.started("Oslo"),
                        oslo.decisionRecommended("sak-1"),
                        oslo.decisionResolved("sak-1", adopted),
                        oslo.decisionCorrected("sak-1", "Videre utredning", right))
                .then(db -> {
                    assertThat(recommended(db)).containsExactly(right.wording());
                    assertThat(resolved(db)).containsExactly(right.wording());
                });
        given(
                        oslo.started("Oslo"),
                        oslo.decisionRecommended("sak-1"),
                        oslo.decisionResolved("sak-1", amended),
                        oslo.decisionCorrected("sak-1", "Ny tittel", right))
                .then(db -> {
                    assertThat(recommended(db)).containsExactly("Saken tas til orientering.");
                    assertThat(resolved(db)).containsExactly(right.wording());
                    assertThat(row(db).title()).isEqualTo("Ny tittel");
                });
    }

    private static List<String> recommended(QueryDatabase db) {
        return Objects.requireNonNull(row(db).recommendation()).points().stream()
                .map(RecommendedPoint::wording)
                .toList();
    }

    private static List<String> resolved(QueryDatabase db) {
        return resolution(db).points().stream().map(ResolvedPoint::wording).toList();
    }

    private static Resolution resolution(QueryDatabase db) {
        return Objects.requireNonNull(row(db).resolution());
    }

    private static DecisionRow row(QueryDatabase db) {
        return decisions(db).one(db.now("oslo"), "sak-1").orElseThrow();
    }

    private static Decisions decisions(QueryDatabase db) {
        return new Decisions(db.jdbc(), new DecisionProjection());
    }
}
