package no.sporbar.command.rules;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.assumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.sporbar.events.BaselineId;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import no.sporbar.events.MeasureId;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.PeriodId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    private static final DecisionId SAK = new DecisionId("sak");

    private final Situation situation = Situation.usual()
            .knowing(StreamId.of("programme", PROGRAMME))
            .knowing(
                    new GoalProposed(PROGRAMME, new GoalId("g"), 1, "a", null, assumed()),
                    new MilestonePlanned(PROGRAMME, new MilestoneId("m"), "M", null, assumed()),
                    new PeriodPlanned(PROGRAMME, new PeriodId("p"), "P", Oslo.date("2026"), assumed()),
                    new MilestoneCriterionAdded(
                            PROGRAMME,
                            new MilestoneId("m"),
                            new CriterionId("k"),
                            "K",
                            EvidenceKind.values()[0],
                            assumed()),
                    new MilestonePlanBaselined(PROGRAMME, new BaselineId("b"), "B", null, null, assumed()),
                    new ConsultationOpened(
                            PROGRAMME,
                            new ConsultationId("h"),
                            "H",
                            ConsultationForm.values()[0],
                            List.of(new Question("4a", "?")),
                            Oslo.date("2024"),
                            null,
                            assumed()),
                    new DecisionRecommended(
                            PROGRAMME,
                            SAK,
                            "S",
                            Oslo.BYRADET,
                            null,
                            null,
                            List.of(new RecommendedPoint("1", "a")),
                            assumed()),
                    new DecisionResolved(
                            PROGRAMME,
                            SAK,
                            "S",
                            Oslo.BYSTYRET,
                            null,
                            List.of(new ResolvedPoint("2", PointOutcome.ADDED, "b")),
                            assumed()),
                    new MeasureSketched(PROGRAMME, new ServiceAreaId("o"), new MeasureId("t"), "T", assumed()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal/g",
                "milestone/m",
                "period/p",
                "criterion/m/k",
                "baseline/b",
                "consultation/h",
                "question/h/4a",
                "point/sak/1",
                "point/sak/2",
                "measure/o/t",
                "programme/oslo-bydelsprosjektet"
            })
    void what_there_is_can_be_referred_to(String subject) {
        assertThatCode(() -> situation.require(Subject.parse(subject))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal/x",
                "principle/g",
                "milestone/x",
                "milestone/p",
                "period/m",
                "criterion/m/x",
                "criterion/x/k",
                "baseline/m",
                "question/h/4",
                "question/x/4a",
                "point/sak/3",
                "measure/o/x",
                "measure/x/t",
                "programme/annet"
            })
    void what_there_is_not_cannot(String subject) {
        assertThatThrownBy(() -> situation.require(Subject.parse(subject)))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("subject.unknown");
                    assertThat(no.values()).containsExactly(subject);
                });
    }
}
