package no.sporbar.query.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;

/** Facts about units, tasks and alternatives of one programme. What has a day follows from point 1 of a resolution. */
final class Structure {
    static final String GO_LIVE = "2028-01-01";
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");
    private static final DecisionId RESOLUTION = new DecisionId("bydelsreform");

    private Structure() {}

    /** Fifteen districts, of which five take the place by an adopted alternative. */
    static DomainEvent[] fifteenBecomeFive() {
        List<DomainEvent> events = new ArrayList<>(List.of(Facts.of("oslo").started("Oslo")));
        for (int i = 1; i <= 15; i++) events.add(registered("d-" + i));
        events.add(allocated("barnevern", "d-1"));
        events.add(allocated("kultur", "d-4"));
        for (int i = 1; i <= 5; i++) events.add(registeredFrom("fem-" + i, GO_LIVE));
        for (int i = 1; i <= 15; i++) events.add(succeeded("d-" + i, GO_LIVE, "fem-" + (i + 2) / 3));
        events.add(moved("barnevern", "fem-1", GO_LIVE));
        return events.toArray(DomainEvent[]::new);
    }

    static UnitRegistered registered(String id) {
        return registeredSince(id, null);
    }

    static UnitRegistered registeredSince(String id, @Nullable String since) {
        ImpreciseDate date = since == null ? null : ImpreciseDate.parse(since);
        return new UnitRegistered(OSLO, unit(id), "Bydel " + id, UnitKind.DISTRICT, date, null, null, Facts.CITED);
    }

    static UnitRegistered registeredFrom(String id, String day) {
        return new UnitRegistered(OSLO, unit(id), "Bydel " + id, UnitKind.DISTRICT, null, RESOLUTION, "1", from(day));
    }

    static UnitRenamed renamed(String id, String name, String day) {
        return new UnitRenamed(OSLO, unit(id), name, RESOLUTION, "1", from(day));
    }

    static UnitCorrected corrected(String id, String name) {
        return new UnitCorrected(OSLO, unit(id), name, UnitKind.AGENCY, "misspelt", "see the paper", Facts.CITED);
    }

    static UnitSucceeded succeeded(String id, String day, String... successors) {
        List<UnitId> units = Arrays.stream(successors).map(UnitId::new).toList();
        return new UnitSucceeded(OSLO, unit(id), units, new AlternativeId("few"), RESOLUTION, "1", from(day));
    }

    static TaskAllocated allocated(String task, @Nullable String unit) {
        UnitId owner = unit == null ? null : unit(unit);
        return new TaskAllocated(OSLO, new TaskId(task), "Oppgaven " + task, TaskLevel.DISTRICT, owner, Facts.CITED);
    }

    static TaskMoved moved(String task, @Nullable String unit, String day) {
        return new TaskMoved(
                OSLO,
                new TaskId(task),
                unit == null ? TaskLevel.CENTRAL : TaskLevel.DISTRICT,
                unit == null ? null : unit(unit),
                new AlternativeId("few"),
                RESOLUTION,
                "1",
                from(day));
    }

    static AlternativeSketched sketched(String id, @Nullable Integer least, @Nullable Integer most) {
        return new AlternativeSketched(OSLO, new AlternativeId(id), "Alternativ " + id, least, most, Facts.CITED);
    }

    static AlternativeChangeProposed line(
            String id, String change, UnitChangeKind kind, List<String> from, String... to) {
        return new AlternativeChangeProposed(
                OSLO,
                new AlternativeId(id),
                new ChangeId(change),
                kind,
                from.stream().map(UnitId::new).toList(),
                Arrays.stream(to)
                        .map(each -> new NewUnit(unit(each), "Bydel " + each))
                        .toList(),
                Facts.CITED);
    }

    static AlternativeChangeWithdrawn withdrawn(String id, String change) {
        return new AlternativeChangeWithdrawn(
                OSLO, new AlternativeId(id), new ChangeId(change), "too large", Facts.CITED);
    }

    static AlternativeTaskMoveProposed moveProposed(String id, String task, TaskLevel level) {
        return new AlternativeTaskMoveProposed(OSLO, new AlternativeId(id), new TaskId(task), level, null, Facts.CITED);
    }

    static AlternativeImpactAssessmentRequired required(String id, String assessment) {
        return new AlternativeImpactAssessmentRequired(
                OSLO, new AlternativeId(id), new ImpactAssessmentId(assessment), Impact.LAW, Facts.CITED);
    }

    static ImpactAssessmentDelivered delivered(String id, String assessment) {
        Subject of = Subject.parse("alternative/" + id);
        return new ImpactAssessmentDelivered(
                OSLO, new ImpactAssessmentId(assessment), Impact.LAW, of, "Loven tillater det.", Facts.CITED);
    }

    static AlternativePutForward putForward(String id) {
        return new AlternativePutForward(OSLO, new AlternativeId(id), Facts.CITED);
    }

    static AlternativeAdopted adopted(String id) {
        return new AlternativeAdopted(OSLO, new AlternativeId(id), Facts.CITY_COUNCIL, RESOLUTION, "1", from(GO_LIVE));
    }

    static AlternativeRejected rejected(String id) {
        return new AlternativeRejected(
                OSLO, new AlternativeId(id), "another was adopted", RESOLUTION, "1", Facts.CITED);
    }

    static UnitId unit(String id) {
        return new UnitId(id);
    }

    private static Provenance from(String day) {
        return new Provenance(Facts.CITED.decidedOn(), LocalDate.parse(day), Facts.CITED.basis());
    }
}
