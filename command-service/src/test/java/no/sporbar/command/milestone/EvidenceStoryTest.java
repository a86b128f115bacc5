package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.ask;
import static no.sporbar.command.milestone.Plan.pass;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.plan;
import static no.sporbar.command.milestone.Plan.show;
import static no.sporbar.command.milestone.Plan.shown;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;
import static no.sporbar.events.BriefedParty.UNIONS;
import static no.sporbar.events.EvidenceKind.BRIEFING;
import static no.sporbar.events.EvidenceKind.IMPACT_ASSESSMENT;

import java.util.List;
import no.sporbar.command.evidence.BriefingCommand.HoldBriefing;
import no.sporbar.command.evidence.BriefingCommand.PlanBriefing;
import no.sporbar.command.evidence.ImpactAssessmentCommand.DeliverImpactAssessment;
import no.sporbar.command.rules.Story;
import no.sporbar.events.BriefingId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class EvidenceStoryTest {
    private static final BriefingId HOST = new BriefingId("host");
    private static final Subject MILESTONE = Subject.parse("milestone/" + FRIST);

    private final Story story = Story.usual()
            .given(
                    plan(FRIST, "2026-21"),
                    ask(FRIST, "orientert", BRIEFING),
                    ask(FRIST, "vurdert", IMPACT_ASSESSMENT),
                    new PlanBriefing(PROGRAMME, HOST, List.of(UNIONS), MILESTONE, "Utredningen", cited()));

    @Test
    void a_briefing_that_is_only_planned_shows_nothing() {
        story.when(show(FRIST, "orientert", "briefing/host"))
                .thenRefused("milestone.evidence-missing", "briefing/host");
    }

    @Test
    void a_milestone_is_passed_when_the_unions_are_briefed_and_the_assessment_is_there() {
        story.given(new HoldBriefing(PROGRAMME, HOST, date("2026-03-01"), null, cited()))
                .when(show(FRIST, "orientert", "briefing/host"))
                .thenRecorded(shown(FRIST, "orientert", "briefing/host"));
        story.when(pass(FRIST, "2026-04-15")).thenRefused("milestone.criterion-not-met", "Kravet vurdert");
        story.given(
                        new DeliverImpactAssessment(
                                PROGRAMME,
                                new ImpactAssessmentId("klima"),
                                Impact.CLIMATE_AND_ENVIRONMENT,
                                MILESTONE,
                                "Ingen konsekvenser",
                                cited()),
                        show(FRIST, "vurdert", "impact-assessment/klima"))
                .when(pass(FRIST, "2026-04-15"))
                .thenRecorded(passed(FRIST, "2026-04-15"));
    }
}
