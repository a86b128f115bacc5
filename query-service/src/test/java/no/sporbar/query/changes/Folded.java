package no.sporbar.query.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventType;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.projection.Changed;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;

/** Every version that facts make of the rows of one projection; the first fact has position 1. */
record Folded<R extends Record & Row>(String thing, Map<String, List<R>> versions) {
    static final SeasonPolicy SEASONS = Facts.of("oslo").started("Oslo").seasons();

    static <E extends DomainEvent, R extends Record & Row> Folded<R> of(
            String thing, Projection<E, R> projection, List<? extends DomainEvent> facts) {
        Map<String, List<R>> versions = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!projection.events().isInstance(facts.get(i))) continue;
            E fact = projection.events().cast(facts.get(i));
            Recorded recorded = recorded(i + 1, fact);
            for (String id : projection.keys(fact)) {
                List<R> known = versions.computeIfAbsent(id, _ -> new ArrayList<>());
                R next = projection.fold(known.isEmpty() ? null : known.getLast(), id, fact, recorded);
                if (next != null) known.add(next);
            }
        }
        return new Folded<>(thing, versions);
    }

    private static Recorded recorded(long position, DomainEvent fact) {
        String type = Objects.requireNonNull(fact.getClass().getAnnotation(EventType.class))
                .value();
        return new Recorded(position, Instant.ofEpochSecond(position), "kari", type, position);
    }

    /** As it was at a position. */
    @Nullable
    R at(String id, long position) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(row -> row.recorded().position() <= position)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What became of each that got a version in between. */
    List<Change> between(long from, long to) {
        List<Change> changes = new ArrayList<>();
        for (String id : new TreeSet<>(versions.keySet())) {
            List<R> steps = versions.getOrDefault(id, List.of()).stream()
                    .filter(row ->
                            row.recorded().position() > from && row.recorded().position() <= to)
                    .toList();
            if (steps.isEmpty()) continue;
            Changed<R> changed = new Changed<>(id, at(id, from), steps, steps.size());
            changes.add(new Classification<>(thing, changed, SEASONS).with(_ -> null));
        }
        return changes;
    }

    /** What became of the only one that anything happened to since a position. */
    Change since(long from) {
        List<Change> all = between(from, Long.MAX_VALUE);
        if (all.size() != 1) throw new AssertionError("not one: " + all);
        return all.getFirst();
    }
}
