package no.sporbar.command.confirmation;

import java.util.stream.Stream;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Identifier;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;

/** Which things of a stream a fact is about, where the stream holds several. */
final class Concern {
    private Concern() {}

    /** Whether a fact of the thing's stream is about that thing. */
    static boolean isAbout(DomainEvent event, Subject subject) {
        return switch (subject.kind()) {
            case MILESTONE, PERIOD, BASELINE, CRITERION ->
                event instanceof MilestonePlanEvent e && inPlan(e).anyMatch(subject::equals);
            case MEASURE ->
                event instanceof MeasureSketched e
                        && subject.equals(
                                Subject.of(Kind.MEASURE, e.area(), e.measure().value()));
            case POINT -> points(event).anyMatch(number -> number.equals(subject.part()));
            case QUESTION -> questions(event).anyMatch(number -> number.equals(subject.part()));
            default -> true;
        };
    }

    private static Stream<Subject> inPlan(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned e -> of(Kind.PERIOD, e.period());
            case PeriodMoved e -> of(Kind.PERIOD, e.period());
            case PeriodCorrected e -> of(Kind.PERIOD, e.period());
            case MilestonePlanned e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneDateRefined e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneMoved e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneDependencyAdded e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneDependencyRemoved e -> of(Kind.MILESTONE, e.milestone());
            case MilestonePassed e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneMissed e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneCancelled e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneDeadlineSet e -> of(Kind.MILESTONE, e.milestone());
            case MilestoneCorrected e -> of(Kind.MILESTONE, e.milestone());
            case MilestonePlanBaselined e -> of(Kind.BASELINE, e.baseline());
            case MilestoneCriterionAdded e -> criterion(e.milestone(), e.criterion());
            case MilestoneCriterionMet e -> criterion(e.milestone(), e.criterion());
            case MilestoneCriterionWithdrawn e -> criterion(e.milestone(), e.criterion());
        };
    }

    private static Stream<String> points(DomainEvent event) {
        return switch (event) {
            case DecisionRecommended e -> e.points().stream().map(RecommendedPoint::number);
            case DecisionResolved e -> e.points().stream().map(ResolvedPoint::number);
            case DecisionCorrected e
            when e.points() != null -> e.points().stream().map(CorrectedPoint::number);
            default -> Stream.of();
        };
    }

    private static Stream<String> questions(DomainEvent event) {
        return switch (event) {
            case ConsultationOpened e -> e.questions().stream().map(question -> question.number());
            case TallyStated e -> Stream.ofNullable(e.question());
            default -> Stream.of();
        };
    }

    private static Stream<Subject> of(Kind kind, Identifier id) {
        return Stream.of(Subject.of(kind, id));
    }

    /** What is said of a criterion is said of its milestone too. */
    private static Stream<Subject> criterion(Identifier milestone, Identifier criterion) {
        return Stream.of(
                Subject.of(Kind.MILESTONE, milestone), Subject.of(Kind.CRITERION, milestone, criterion.value()));
    }
}
