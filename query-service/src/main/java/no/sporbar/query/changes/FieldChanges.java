package no.sporbar.query.changes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.DateShift;
import org.jspecify.annotations.Nullable;

/** Compares all that a thing said with all that it says. Whoever has the one and the changes has the other. */
record FieldChanges(String kind, Map<String, Object> before, Map<String, Object> after, SeasonPolicy seasons) {
    /** Fields whose text is a wording, a name or a description; any other text is a reference or a number. */
    private static final Set<String> WORDED = Set.of(
            "answer",
            "coordination",
            "description",
            "finding",
            "mandate",
            "name",
            "note",
            "purpose",
            "result",
            "summary",
            "text",
            "title",
            "topic",
            "wording",
            "wordingInForce",
            "wordingProposed");

    /** Dates that a plan sets, so that another one is a move; of what has happened another date puts the record right. */
    private static final Set<String> PLANNED =
            Set.of("milestone/date", "milestone/deadline/date", "period/span", "consultation/window");

    private static final String DEADLINE_OF_AUDIENCE = "deadline/date";

    static final String IN_FORCE = "wordingInForce";
    static final String PROPOSED = "wordingProposed";

    /** In the order in which the thing says it, what is gone last. */
    List<FieldChange> all() {
        Set<String> paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> change(path, before.get(path), after.get(path)))
                .toList();
    }

    /** What a thing says that was not there before; what has happened to it since then said so already. */
    static List<FieldChange> added(Map<String, Object> now, List<FieldChange> since) {
        Map<String, FieldChange> all = new LinkedHashMap<>();
        now.forEach((path, value) -> all.put(path, FieldChange.plain(path, ChangeKind.ADDED, null, value)));
        for (FieldChange each : since) all.put(each.field(), each);
        return List.copyOf(all.values());
    }

    private FieldChange change(String path, @Nullable Object old, @Nullable Object now) {
        if (isStatus(path)) return FieldChange.plain(path, standing(now), old, now);
        if (now instanceof String text) {
            Object words = path.equals(PROPOSED) || path.equals(IN_FORCE) ? wordsBefore(path, old) : old;
            if (words instanceof String said && WORDED.contains(last(path)) && !said.equals(text))
                return new FieldChange(path, ChangeKind.REWORDED, old, now, WordDifference.between(said, text), null);
        }
        if (now instanceof ImpreciseDate date && isPlanned(path)) return dated(path, (ImpreciseDate) old, date);
        return FieldChange.plain(path, ChangeKind.CHANGED, old, now);
    }

    /** A wording is compared with the one that it is to take the place of, or that it was until it was adopted. */
    private @Nullable Object wordsBefore(String path, @Nullable Object old) {
        return old != null ? old : before.get(path.equals(PROPOSED) ? IN_FORCE : PROPOSED);
    }

    private FieldChange dated(String path, @Nullable ImpreciseDate old, ImpreciseDate now) {
        if (old == null) return FieldChange.plain(path, ChangeKind.REFINED, null, now);
        DateShift shift = DateShift.between(old, now, seasons);
        return shift.refined()
                ? FieldChange.plain(path, ChangeKind.REFINED, old, now)
                : new FieldChange(path, ChangeKind.MOVED, old, now, null, shift);
    }

    private boolean isPlanned(String path) {
        return PLANNED.contains(kind + "/" + path)
                || kind.equals("consultation") && path.endsWith(DEADLINE_OF_AUDIENCE);
    }

    private static boolean isStatus(String path) {
        return path.equals("status") || path.equals("ended");
    }

    private static ChangeKind standing(@Nullable Object now) {
        return switch (String.valueOf(now)) {
            case "passed" -> ChangeKind.PASSED;
            case "withdrawn" -> ChangeKind.WITHDRAWN;
            case "cancelled" -> ChangeKind.CANCELLED;
            case "ended", "replaced", "true" -> ChangeKind.ENDED;
            default -> ChangeKind.CHANGED;
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
