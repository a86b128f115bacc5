package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.UnitId;
import no.sporbar.query.organisation.AlternativeRow;
import no.sporbar.query.organisation.AlternativeRow.RequiredAssessment;
import no.sporbar.query.organisation.AlternativeRow.TaskMove;
import no.sporbar.query.organisation.LineCounts;
import no.sporbar.query.page.AlternativeView.Assessment;
import no.sporbar.query.page.AlternativeView.Line;
import no.sporbar.query.page.AlternativeView.Move;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts alternatives into words. */
record AlternativeViews(Visit visit, NamedThings things) {
    /** All that an alternative mentions, so that it can be named by one question. */
    static Stream<Subject> mentioned(AlternativeRow row) {
        List<Subject> all = new ArrayList<>();
        row.lines().forEach(line -> line.from().forEach(unit -> all.add(Subject.of(Kind.UNIT, unit))));
        for (TaskMove move : row.taskMoves()) {
            all.add(Subject.of(Kind.TASK, move.task()));
            if (move.unit() != null) all.add(Subject.of(Kind.UNIT, move.unit()));
        }
        Subject because = because(row);
        if (because != null) all.add(because);
        return all.stream();
    }

    AlternativeView of(AlternativeRow row) {
        Texts texts = visit.texts();
        LineCounts counts = row.counts();
        return new AlternativeView(
                row.id().value(),
                row.name(),
                visit.links().organisationAt("alternative-" + row.id().value()),
                kind(row.status()),
                texts.say("alternative.status." + row.status()),
                isCounted(row)
                        ? texts.say("alternative.units", counts.unitsBefore(), counts.unitsAfter())
                        : texts.say("alternative.uncounted"),
                stated(row),
                changes(counts),
                row.lines().stream().map(this::line).toList(),
                row.taskMoves().stream().map(this::move).toList(),
                row.requiredAssessments().stream().map(this::assessment).toList(),
                things.namedOrNull(because(row)),
                row.reason(),
                visit.links().trace(Subject.of(Kind.ALTERNATIVE, row.id())),
                visit.names().of(row.provenance().basis()));
    }

    private @Nullable String stated(AlternativeRow row) {
        if (row.atLeastUnits() == null && row.atMostUnits() == null) return null;
        String range = range(row.atLeastUnits(), row.atMostUnits());
        Boolean asStated = row.counts().asStated();
        if (asStated == null) return visit.texts().say("alternative.says", range);
        return visit.texts().say(asStated ? "alternative.stated" : "alternative.stated.not", range);
    }

    /** What nobody has broken down agrees with nothing, and contradicts nothing. */
    private static boolean isCounted(AlternativeRow row) {
        return row.lines().stream().anyMatch(line -> line.withdrawn() == null);
    }

    private String range(@Nullable Integer least, @Nullable Integer most) {
        Texts texts = visit.texts();
        if (least == null) return texts.say("alternative.most", most == null ? 0 : most);
        if (most == null) return texts.say("alternative.least", least);
        return least.equals(most) ? texts.number(least) : texts.say("alternative.range", least, most);
    }

    private List<String> changes(LineCounts counts) {
        List<String> all = new ArrayList<>();
        add("keep", counts.keep(), all);
        add("rename", counts.rename(), all);
        add("merge", counts.merge(), all);
        add("split", counts.split(), all);
        return all;
    }

    private void add(String kind, int count, List<String> all) {
        if (count > 0) all.add(visit.texts().say("alternative.changes." + kind, count));
    }

    private Line line(AlternativeRow.Line line) {
        return new Line(
                visit.texts().say("value." + line.kind()),
                line.from().stream().map(this::unit).toList(),
                line.to().stream().map(to -> to.name()).toList(),
                line.withdrawn());
    }

    private Move move(TaskMove move) {
        String level = visit.texts().say("task.level." + move.level());
        return new Move(
                things.label(Subject.of(Kind.TASK, move.task())),
                move.unit() == null ? level : level + ": " + unit(move.unit()));
    }

    private Assessment assessment(RequiredAssessment wanted) {
        return new Assessment(
                visit.texts().say("impact." + wanted.impact()),
                "delivered".equals(wanted.status()),
                visit.links().trace(Subject.of(Kind.IMPACT_ASSESSMENT, wanted.assessment())));
    }

    private String unit(UnitId unit) {
        return things.label(Subject.of(Kind.UNIT, unit));
    }

    private static @Nullable Subject because(AlternativeRow row) {
        if (row.decision() == null) return null;
        return row.point() == null
                ? Subject.of(Kind.DECISION, row.decision())
                : Subject.of(Kind.POINT, row.decision(), row.point());
    }

    private static String kind(AlternativeRow.Status status) {
        return switch (status) {
            case SKETCHED -> "proposed";
            case PUT_FORWARD -> "recommended";
            case ADOPTED -> "adopted";
            case REJECTED -> "rejected";
        };
    }
}
