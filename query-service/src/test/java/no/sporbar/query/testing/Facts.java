package no.sporbar.query.testing;

import java.util.List;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.GoalId;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.PeriodId;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/** Facts of one programme in domain words. */
public record Facts(ProgrammeId programme) {
    public static final BodyId CITY_COUNCIL = new BodyId("bystyret");
    public static final BodyId CITY_GOVERNMENT = new BodyId("byradet");
    public static final Provenance CITED =
            new Provenance(ImpreciseDate.parse("2025-01-16"), null, new Citation(new SourceId("byradssak"), "L666"));

    public static Facts of(String programme) {
        return new Facts(new ProgrammeId(programme));
    }

    public ProgrammeStarted started(String name) {
        Months spring = new Months(1, 6);
        Months summer = new Months(6, 8);
        Months autumn = new Months(8, 12);
        Months winter = new Months(11, 3);
        SeasonPolicy seasons =
                new SeasonPolicy(spring, summer, autumn, winter, new Assumption("kari", "no source says"));
        List<Body> bodies = List.of(
                new Body(CITY_COUNCIL, "Bystyret", List.of(Authority.ADOPT)),
                new Body(CITY_GOVERNMENT, "Byrådet", List.of(Authority.RECOMMEND)));
        return new ProgrammeStarted(programme, name, bodies, seasons, CITED);
    }

    public ProgrammeRenamed renamed(String name) {
        return new ProgrammeRenamed(programme, name, CITED);
    }

    public GoalProposed goalProposed(String id, int number, String wording) {
        return new GoalProposed(programme, new GoalId(id), number, wording, CITY_GOVERNMENT, CITED);
    }

    public GoalRevised goalRevised(String id, String wording) {
        return new GoalRevised(programme, new GoalId(id), wording, CITY_GOVERNMENT, "after the hearing", CITED);
    }

    public GoalAdopted goalAdopted(String id) {
        return new GoalAdopted(programme, new GoalId(id), CITY_COUNCIL, new DecisionId("vedtak"), "2", CITED);
    }

    public GoalWithdrawn goalWithdrawn(String id) {
        return new GoalWithdrawn(programme, new GoalId(id), "no longer needed", CITED);
    }

    public PrincipleProposed principleProposed(String id, String goal, String wording) {
        return new PrincipleProposed(programme, new PrincipleId(id), new GoalId(goal), wording, CITY_GOVERNMENT, CITED);
    }

    public PrincipleRevised principleRevised(String id, String wording) {
        return new PrincipleRevised(programme, new PrincipleId(id), wording, null, "clearer", CITED);
    }

    public PrincipleAdopted principleAdopted(String id) {
        return new PrincipleAdopted(programme, new PrincipleId(id), CITY_COUNCIL, null, null, CITED);
    }

    public PrincipleReplaced principleReplaced(String id, String by) {
        return new PrincipleReplaced(programme, new PrincipleId(id), new PrincipleId(by), "merged", CITED);
    }

    public PrincipleWithdrawn principleWithdrawn(String id) {
        return new PrincipleWithdrawn(programme, new PrincipleId(id), "no longer needed", CITED);
    }

    public PeriodPlanned periodPlanned(String id, String span) {
        return new PeriodPlanned(programme, new PeriodId(id), "Periode " + id, ImpreciseDate.parse(span), CITED);
    }

    public MilestonePlanned milestonePlanned(String id, @Nullable String date) {
        return new MilestonePlanned(
                programme,
                new MilestoneId(id),
                "Milepæl " + id,
                date == null ? null : ImpreciseDate.parse(date),
                CITED);
    }

    public MilestoneDateRefined milestoneRefined(String id, String date) {
        return new MilestoneDateRefined(programme, new MilestoneId(id), ImpreciseDate.parse(date), CITED);
    }

    public MilestoneMoved milestoneMoved(String id, String date) {
        return new MilestoneMoved(programme, new MilestoneId(id), ImpreciseDate.parse(date), "delayed", CITED);
    }

    public MilestoneDependencyAdded milestoneDepends(String id, String predecessor) {
        return new MilestoneDependencyAdded(programme, new MilestoneId(id), new MilestoneId(predecessor), CITED);
    }

    public MilestonePassed milestonePassed(String id, String date) {
        return new MilestonePassed(programme, new MilestoneId(id), ImpreciseDate.parse(date), CITED);
    }

    public MilestoneMissed milestoneMissed(String id) {
        return new MilestoneMissed(programme, new MilestoneId(id), "not ready", CITED);
    }

    public MilestoneCancelled milestoneCancelled(String id) {
        return new MilestoneCancelled(programme, new MilestoneId(id), "not needed", CITED);
    }

    public DecisionRecommended decisionRecommended(String id) {
        return new DecisionRecommended(
                programme,
                new DecisionId(id),
                "Videre utredning",
                CITY_GOVERNMENT,
                CITY_COUNCIL,
                null,
                List.of(new RecommendedPoint("1", "Saken tas til orientering.")),
                CITED);
    }

    public DecisionResolved decisionResolved(String id, ResolvedPoint... points) {
        return new DecisionResolved(
                programme, new DecisionId(id), "Videre utredning", CITY_COUNCIL, "25/1", List.of(points), CITED);
    }

    public SourceRegistered sourceRegistered(String id) {
        return new SourceRegistered(
                programme,
                new SourceId(id),
                "Byrådssak 1/25",
                ImpreciseDate.parse("2025-01-16"),
                null,
                "a".repeat(64),
                "https://example.org/sak",
                CITED);
    }

    public GoalCorrected goalCorrected(String id, String wording) {
        return new GoalCorrected(programme, new GoalId(id), wording, "et ord manglet", "står slik i saken", CITED);
    }

    public PrincipleCorrected principleCorrected(String id, String wording) {
        return new PrincipleCorrected(
                programme, new PrincipleId(id), wording, "et ord manglet", "står slik i saken", CITED);
    }

    public ConditionSet conditionSet(String id, String text) {
        return new ConditionSet(programme, new ConditionId(id), text, null, CITED);
    }

    public ConditionWorkBound workBound(String id, String work) {
        return new ConditionWorkBound(programme, new ConditionId(id), Subject.parse(work), CITED);
    }

    public ConditionMet conditionMet(String id, String decision) {
        return new ConditionMet(programme, new ConditionId(id), new DecisionId(decision), "3", CITED);
    }

    public ConditionFailed conditionFailed(String id, String decision) {
        return new ConditionFailed(
                programme, new ConditionId(id), new DecisionId(decision), "3", "sporene utredes ikke", CITED);
    }

    public TrackOpened trackOpened(String id, @Nullable String condition) {
        ConditionId under = condition == null ? null : new ConditionId(condition);
        return new TrackOpened(programme, new TrackId(id), id, "Utrede " + id, under, CITED);
    }

    public TrackCoupled trackCoupled(String id, String with) {
        return new TrackCoupled(programme, new TrackId(id), new TrackId(with), "ses i sammenheng", CITED);
    }

    public TrackImpactAssessmentRequired trackRequires(String id, String assessment, Impact impact) {
        return new TrackImpactAssessmentRequired(
                programme, new TrackId(id), new ImpactAssessmentId(assessment), impact, CITED);
    }

    public TrackEndorsed trackEndorsed(String id, String condition, String decision) {
        return new TrackEndorsed(
                programme, new TrackId(id), new ConditionId(condition), new DecisionId(decision), "3", CITED);
    }

    public TrackCompleted trackCompleted(String id) {
        return new TrackCompleted(programme, new TrackId(id), "ni til elleve bydeler", CITED);
    }

    public TrackEnded trackEnded(String id, String condition, String decision) {
        return new TrackEnded(
                programme,
                new TrackId(id),
                "bystyret ga ikke sin tilslutning",
                new ConditionId(condition),
                new DecisionId(decision),
                "3",
                CITED);
    }

    public TrackCorrected trackCorrected(String id, String mandate) {
        return new TrackCorrected(programme, new TrackId(id), mandate, "et ord manglet", "står slik i saken", CITED);
    }

    public DecisionRecommended decisionRecommended(String id, RecommendedPoint... points) {
        return new DecisionRecommended(
                programme,
                new DecisionId(id),
                "Videre utredning",
                CITY_GOVERNMENT,
                CITY_COUNCIL,
                null,
                List.of(points),
                CITED);
    }

    public DecisionCaseNumberAssigned caseNumberAssigned(String id, String number) {
        return new DecisionCaseNumberAssigned(programme, new DecisionId(id), number, CITED);
    }

    public DecisionGuidanceAnswered guidanceAnswered(String id, String guidance, String answer) {
        return new DecisionGuidanceAnswered(programme, new DecisionId(id), new GuidanceId(guidance), answer, CITED);
    }

    public DecisionCorrected decisionCorrected(String id, String title, CorrectedPoint... points) {
        return new DecisionCorrected(
                programme, new DecisionId(id), title, List.of(points), "et ord manglet", "står slik i saken", CITED);
    }
}
