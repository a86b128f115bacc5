package no.sporbar.command.rules;

import static no.sporbar.events.Subject.Kind.BASELINE;
import static no.sporbar.events.Subject.Kind.CRITERION;
import static no.sporbar.events.Subject.Kind.MEASURE;
import static no.sporbar.events.Subject.Kind.MILESTONE;
import static no.sporbar.events.Subject.Kind.PERIOD;
import static no.sporbar.events.Subject.Kind.POINT;
import static no.sporbar.events.Subject.Kind.QUESTION;

import java.util.stream.Stream;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/** Says which things there are. Only what shares its stream with others has to be looked for in it. */
public final class Subjects {
    private Subjects() {}

    static boolean isKnown(Subject subject, DecisionContext context) {
        StreamId stream = subject.stream(context.programme());
        return switch (subject.kind()) {
            case PROGRAMME -> subject.id().equals(context.programme().value()) && context.exists(stream);
            case BASELINE, CRITERION, MEASURE, MILESTONE, PERIOD, POINT, QUESTION ->
                context.history(stream).stream().flatMap(Subjects::introducedBy).anyMatch(subject::equals);
            default -> context.exists(stream);
        };
    }

    /** The things that are in the stream from this event on, beside the one that the stream itself is about. */
    public static Stream<Subject> introducedBy(DomainEvent event) {
        return switch (event) {
            case MilestonePlanBaselined e -> Stream.of(Subject.of(BASELINE, e.baseline()));
            case MilestoneCriterionAdded e ->
                Stream.of(Subject.of(CRITERION, e.milestone(), e.criterion().value()));
            case MilestonePlanned e -> Stream.of(Subject.of(MILESTONE, e.milestone()));
            case PeriodPlanned e -> Stream.of(Subject.of(PERIOD, e.period()));
            case MeasureSketched e ->
                Stream.of(Subject.of(MEASURE, e.area(), e.measure().value()));
            case ConsultationOpened e ->
                e.questions().stream().map(question -> Subject.of(QUESTION, e.consultation(), question.number()));
            case DecisionRecommended e ->
                e.points().stream().map(point -> Subject.of(POINT, e.decision(), point.number()));
            case DecisionResolved e ->
                e.points().stream().map(point -> Subject.of(POINT, e.decision(), point.number()));
            default -> Stream.empty();
        };
    }
}
