package no.sporbar.query.replay;

import java.util.List;
import no.sporbar.query.approvals.ApprovalProjection;
import no.sporbar.query.budgets.BudgetProjection;
import no.sporbar.query.consultations.ConsultationProjection;
import no.sporbar.query.consultations.ResponseProjection;
import no.sporbar.query.consultations.SuggestionProjection;
import no.sporbar.query.decisions.DecisionProjection;
import no.sporbar.query.evidence.BriefingProjection;
import no.sporbar.query.evidence.ImpactAssessmentProjection;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.organisation.AlternativeProjection;
import no.sporbar.query.organisation.TaskProjection;
import no.sporbar.query.organisation.UnitProjection;
import no.sporbar.query.principles.PrincipleProjection;
import no.sporbar.query.programmes.OfficeProjection;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.redactions.PersonalFactProjection;
import no.sporbar.query.redactions.RedactionProjection;
import no.sporbar.query.registers.EnablerProjection;
import no.sporbar.query.registers.InitiativeProjection;
import no.sporbar.query.registers.RiskProjection;
import no.sporbar.query.registers.ServiceAreaProjection;
import no.sporbar.query.registers.SuperiorGoalProjection;
import no.sporbar.query.sources.SourceProjection;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.timeline.BaselineProjection;
import no.sporbar.query.timeline.MilestoneProjection;
import no.sporbar.query.timeline.PeriodProjection;
import no.sporbar.query.trace.LinkProjection;
import no.sporbar.query.tracks.ConditionProjection;
import no.sporbar.query.tracks.TrackProjection;
import no.sporbar.query.translations.TranslationProjection;
import no.sporbar.query.worklist.WorkItemProjection;

/** Every projection there is, found without Spring; a test compares. */
public final class AllProjections {
    private AllProjections() {}

    /** In the order of their names. */
    public static List<Projection<?, ?>> list() {
        return List.of(
                new AlternativeProjection(),
                new ApprovalProjection(),
                new BaselineProjection(),
                new BriefingProjection(),
                new BudgetProjection(),
                new ConditionProjection(),
                new ConsultationProjection(),
                new DecisionProjection(),
                new EnablerProjection(),
                new GoalProjection(),
                new ImpactAssessmentProjection(),
                new InitiativeProjection(),
                new LinkProjection(),
                new MilestoneProjection(),
                new OfficeProjection(),
                new PeriodProjection(),
                new PersonalFactProjection(),
                new PrincipleProjection(),
                new ProgrammeProjection(),
                new RedactionProjection(),
                new ResponseProjection(),
                new RiskProjection(),
                new ServiceAreaProjection(),
                new SourceProjection(),
                new SubjectProjection(),
                new SuggestionProjection(),
                new SuperiorGoalProjection(),
                new TaskProjection(),
                new TrackProjection(),
                new TranslationProjection(),
                new UnitProjection(),
                new WorkItemProjection());
    }
}
