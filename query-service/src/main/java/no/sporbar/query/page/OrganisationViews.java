package no.sporbar.query.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TaskId;
import no.sporbar.events.UnitId;
import no.sporbar.query.organisation.SuccessorMapView;
import no.sporbar.query.organisation.SuccessorMapView.NamedUnit;
import no.sporbar.query.organisation.SuccessorMapView.Standing;
import no.sporbar.query.organisation.SuccessorMapView.TaskOnDay;
import no.sporbar.query.organisation.SuccessorMapView.UnitOnDay;
import no.sporbar.query.organisation.TaskRow.Owner;
import no.sporbar.query.page.OrganisationView.Day;
import no.sporbar.query.page.OrganisationView.Task;
import no.sporbar.query.page.OrganisationView.Unit;
import no.sporbar.query.page.chart.SuccessionChart;
import no.sporbar.query.page.chart.SuccessionDrawing;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts two days of the organisation side by side.
 *
 * @param now as it is on the day that is looked at
 * @param then as it is after the last change that is known; the same where none is
 */
record OrganisationViews(Visit visit, SuccessorMapView now, SuccessorMapView then) {
    /** The days after one on which something changes. */
    static List<LocalDate> changes(SuccessorMapView map) {
        Stream<@Nullable LocalDate> units = map.units().stream()
                .flatMap(unit -> Stream.of(unit.from(), unit.until()).filter(Objects::nonNull));
        Stream<@Nullable LocalDate> tasks =
                map.tasks().stream().flatMap(task -> task.later().stream().map(Owner::effectiveFrom));
        return Stream.concat(units, tasks)
                .flatMap(Stream::ofNullable)
                .filter(day -> day.isAfter(map.effectiveOn()))
                .distinct()
                .sorted()
                .toList();
    }

    /** All that is mentioned as a reason, so that it can be named by one question. */
    static Stream<Subject> mentioned(SuccessorMapView map) {
        return Stream.concat(
                map.units().stream()
                        .flatMap(unit -> because(unit.decision(), unit.point(), unit.alternative()).stream()),
                map.tasks().stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.owner()), task.later().stream()))
                        .flatMap(owner -> because(owner.decision(), owner.point(), owner.alternative()).stream()));
    }

    OrganisationView of(NamedThings things) {
        boolean changes = !then.effectiveOn().equals(now.effectiveOn());
        Texts texts = visit.texts();
        return new OrganisationView(
                changes
                        ? texts.say("organisation.standing.both", now.standing(), then.standing())
                        : texts.say("organisation.standing", now.standing()),
                texts.day(now.effectiveOn()),
                now.effectiveOn().toString(),
                changes ? texts.day(then.effectiveOn()) : null,
                changes(now).stream()
                        .map(day -> new Day(texts.day(day), visit.links().organisationOn(day)))
                        .toList(),
                changes ? pictures() : List.of(),
                units(things),
                tasks(things),
                now.complete());
    }

    private List<String> pictures() {
        List<UnitOnDay> standing = now.units().stream()
                .filter(unit -> unit.standing() == Standing.STANDS)
                .toList();
        Map<UnitId, UnitOnDay> later =
                then.units().stream().collect(Collectors.toMap(UnitOnDay::unit, Function.identity()));
        Map<UnitId, Integer> places = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<SuccessionChart.Line> lines = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            UnitOnDay unit = standing.get(i);
            UnitOnDay same = later.get(unit.unit());
            for (NamedUnit next : same == null ? List.<NamedUnit>of() : same.onTheDay()) {
                if (places.putIfAbsent(next.unit(), names.size()) == null) names.add(name(next));
                int place = Objects.requireNonNull(places.get(next.unit()));
                lines.add(new SuccessionChart.Line(i, place, next.unit().equals(unit.unit())));
            }
        }
        SuccessionChart chart = new SuccessionChart(
                visit.texts().say("organisation.picture.title"),
                standing.stream().map(UnitOnDay::name).toList(),
                names,
                lines);
        return chart.fits() ? SuccessionDrawing.of(chart, visit.texts()) : List.of();
    }

    private List<Unit> units(NamedThings things) {
        Texts texts = visit.texts();
        return now.units().stream()
                .map(unit -> new Unit(
                        unit.unit().value(),
                        unit.name(),
                        texts.say("unit.kind." + unit.kind()),
                        texts.say("unit.standing." + unit.standing()),
                        unit.successors().stream().map(OrganisationViews::name).toList(),
                        unit.until() == null ? null : texts.day(unit.until()),
                        because(unit.decision(), unit.point(), unit.alternative()).stream()
                                .map(things::named)
                                .toList(),
                        unit.provenance() == null
                                ? null
                                : visit.names().of(unit.provenance().basis())))
                .toList();
    }

    private List<Task> tasks(NamedThings things) {
        Map<TaskId, TaskOnDay> later =
                then.tasks().stream().collect(Collectors.toMap(TaskOnDay::task, Function.identity()));
        return now.tasks().stream()
                .map(task -> task(task, later.getOrDefault(task.task(), task), things))
                .toList();
    }

    private Task task(TaskOnDay task, TaskOnDay later, NamedThings things) {
        Owner owner = task.owner();
        Owner next = later.owner();
        boolean moves = !next.equals(owner) || !names(later).equals(names(task));
        return new Task(
                task.task().value(),
                task.name(),
                visit.texts().say("task.level." + owner.level()),
                names(task),
                moves ? visit.texts().say("task.level." + next.level()) : null,
                moves ? names(later) : List.of(),
                next.effectiveFrom() == null ? null : visit.texts().day(next.effectiveFrom()),
                because(next.decision(), next.point(), next.alternative()).stream()
                        .map(things::named)
                        .toList(),
                visit.names().of(next.provenance().basis()));
    }

    private static List<String> names(TaskOnDay task) {
        return task.unitsOnTheDay() == null
                ? List.of()
                : task.unitsOnTheDay().stream().map(OrganisationViews::name).toList();
    }

    private static String name(NamedUnit unit) {
        return unit.name() == null ? unit.unit().value() : unit.name();
    }

    private static List<Subject> because(
            @Nullable DecisionId decision, @Nullable String point, @Nullable AlternativeId alternative) {
        List<Subject> all = new ArrayList<>();
        if (decision != null && point != null) all.add(Subject.of(Kind.POINT, decision, point));
        else if (decision != null) all.add(Subject.of(Kind.DECISION, decision));
        if (alternative != null) all.add(Subject.of(Kind.ALTERNATIVE, alternative));
        return all;
    }
}
