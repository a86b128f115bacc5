package no.sporbar.query.changes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.projection.Changed;
import no.sporbar.query.projection.RecordFields;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/** Says of one row what became of it between two moments. */
record Classification<R extends Record & Row>(String thing, Changed<R> row, SeasonPolicy seasons) {
    /** What a thing may be called by, the best first. */
    private static final List<String> NAMES = List.of(
            "wordingInForce",
            "wordingProposed",
            "name",
            "title",
            "respondent",
            "topic",
            "purpose",
            "mandate",
            "text",
            "wording",
            "finding",
            "label");

    private static final Set<String> MOVES =
            Set.of("milestone.moved", "period.moved", "consultation.deadline-extended");

    /** The place of the thing in the order of all that changed. */
    String place() {
        return thing + "/" + row.id();
    }

    /** The entries of the steps that were read. */
    Stream<Long> positions() {
        return row.steps().stream().map(step -> step.recorded().position());
    }

    /** @param causes by the position of an entry, the decision that it follows from */
    Change with(Function<Long, @Nullable Cause> causes) {
        Map<String, Object> now = Leaves.of(row.now());
        R before = row.before();
        // Of what was added, what happened since is told from where it began.
        R first = before == null ? row.steps().getFirst() : before;
        List<FieldChange> since = new FieldChanges(thing, Leaves.of(first), now, seasons).all();
        List<Step> steps = row.steps().stream()
                .map(step -> Step.of(step, causes.apply(step.recorded().position())))
                .toList();
        int moves = moves();
        return new Change(
                thing,
                row.id(),
                name(now),
                kinds(since, steps, moves),
                before == null ? FieldChanges.added(now, since) : since,
                moves,
                steps,
                row.stepsInAll());
    }

    private Set<ChangeKind> kinds(List<FieldChange> since, List<Step> steps, int moves) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (row.before() == null) kinds.add(ChangeKind.ADDED);
        for (FieldChange each : since) kinds.add(each.kind());
        if (moves > 0) kinds.add(ChangeKind.MOVED);
        if (steps.stream().anyMatch(Step::corrects)) kinds.add(ChangeKind.CORRECTED);
        if (kinds.contains(ChangeKind.ENDED) && steps.getLast().type().endsWith("withdrawn")) {
            kinds.remove(ChangeKind.ENDED);
            kinds.add(ChangeKind.WITHDRAWN);
        }
        // Whatever else changed along with it, the fields tell.
        if (kinds.size() > 1) kinds.remove(ChangeKind.CHANGED);
        if (kinds.isEmpty()) kinds.add(ChangeKind.CHANGED);
        return kinds;
    }

    /** A row that counts its moves knows them all; of the others the steps that were read are counted. */
    private int moves() {
        R before = row.before();
        return RecordFields.named(row.now(), "moves", Integer.class)
                .map(now -> now
                        - (before == null
                                ? 0
                                : RecordFields.named(before, "moves", Integer.class)
                                        .orElse(0)))
                .orElseGet(() -> (int) row.steps().stream()
                        .filter(step -> MOVES.contains(step.recorded().type()))
                        .count());
    }

    private String name(Map<String, Object> now) {
        return NAMES.stream()
                .flatMap(field -> now.get(field) instanceof String text ? Stream.of(text) : Stream.of())
                .findFirst()
                .orElse(row.id());
    }
}
