package no.sporbar.query.worklist;

import static java.util.Objects.requireNonNull;
import static no.sporbar.query.worklist.Work.Act.CLOSES;
import static no.sporbar.query.worklist.Work.Act.CLOSES_ALL;
import static no.sporbar.query.worklist.Work.Act.OPENS;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.Basis;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventType;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.query.subjects.About;

/**
 * A fact that rests on an assumption waits for a source, until it is confirmed, or the same is stated of the same thing
 * with a citation.
 */
final class Assumptions {
    /** The season policy of a programme is a fact of its own, with its own basis, also where the start brings it. */
    private static final String SEASONS = nameOf(ProgrammeSeasonsChanged.class);

    private static final String START = nameOf(ProgrammeStarted.class);

    private Assumptions() {}

    static List<Work> of(DomainEvent event) {
        Subject about = About.of(event);
        return switch (event) {
            case AssumptionConfirmed e -> confirmed(about, e.fact());
            // What was approved is a fact of its own, and says what it rests on.
            case ApprovalEvent _ -> List.of();
            case ProgrammeSeasonsChanged e -> List.of(seasons(about, e.seasons()));
            case ProgrammeStarted e ->
                Stream.of(fact(event, about), seasons(about, e.seasons())).toList();
            default -> List.of(fact(event, about));
        };
    }

    /** Whoever confirms the start of a programme confirms the seasons that it brought. */
    private static List<Work> confirmed(Subject about, String fact) {
        Work confirmed = Work.assumption(about, fact, "", CLOSES_ALL, null);
        return fact.equals(START)
                ? List.of(confirmed, Work.assumption(about, SEASONS, "", CLOSES_ALL, null))
                : List.of(confirmed);
    }

    private static Work seasons(Subject programme, SeasonPolicy seasons) {
        return work(programme, SEASONS, "", seasons.basis());
    }

    private static Work fact(DomainEvent event, Subject about) {
        return work(
                about,
                EventCatalogue.of(event).name(),
                detail(event),
                event.provenance().basis());
    }

    private static Work work(Subject about, String fact, String detail, Basis basis) {
        return switch (basis) {
            case Assumption a -> Work.assumption(about, fact, detail, OPENS, a.why());
            case Citation _ -> Work.assumption(about, fact, detail, CLOSES, null);
        };
    }

    /** Which of several facts that can be true of the same thing at once. */
    private static String detail(DomainEvent event) {
        return switch (event) {
            case AudienceInvited e -> e.audience().value();
            case DeadlineExtended e -> e.audience().value();
            case TallyStated e -> e.tally();
            case MilestoneDependencyAdded e -> e.predecessor().value();
            case MilestoneDependencyRemoved e -> e.predecessor().value();
            case ConditionWorkBound e -> e.work().toString();
            case TrackCoupled e -> e.with().value();
            case TrackImpactAssessmentRequired e -> e.assessment().value();
            case AlternativeImpactAssessmentRequired e -> e.assessment().value();
            case AlternativeChangeProposed e -> e.change().value();
            case AlternativeChangeWithdrawn e -> e.change().value();
            case AlternativeTaskMoveProposed e -> e.task().value();
            case BudgetSpent e -> e.voucher();
            case BudgetSpendingCorrected e -> e.voucher();
            case ProgrammeBodyAdded e -> e.body().id().value();
            case ProgrammeAuthoritiesChanged e -> e.body().value();
            case DecisionGuidanceAnswered e -> e.guidance().value();
            case ResponsePositionChanged e -> e.question();
            default -> "";
        };
    }

    private static String nameOf(Class<? extends DomainEvent> event) {
        return requireNonNull(event.getAnnotation(EventType.class)).value();
    }
}
