package no.sporbar.query.player;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.BeforeAndAfter;
import no.sporbar.query.projection.BeforeAndAfter.Span;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds what steps changed: an entry says which rows it concerns, and their versions say what they were before and after.
 * One statement for each kind of thing that some of the steps concern.
 */
@Component
class RowChanges {
    private final JdbcTemplate jdbc;
    private final List<Projection<?, ?>> things;

    RowChanges(JdbcTemplate jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.things = projections.all().stream()
                .filter(projection -> Row.class.isAssignableFrom(projection.row()))
                .sorted(Comparator.comparing(Projection::name))
                .toList();
    }

    /** What each of some steps changed, each step being its entries in order. */
    List<List<RowChange>> of(String programme, List<List<LedgerEntry>> steps) {
        List<List<RowChange>> changes = new ArrayList<>();
        steps.forEach(_ -> changes.add(new ArrayList<>()));
        for (Projection<?, ?> thing : things) add(programme, thing, steps, changes);
        return changes;
    }

    private <E extends DomainEvent, R extends Record> void add(
            String programme, Projection<E, R> thing, List<List<LedgerEntry>> steps, List<List<RowChange>> changes) {
        List<Integer> owners = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            for (Span span : spans(thing, steps.get(step))) {
                owners.add(step);
                spans.add(span);
            }
        }
        List<BeforeAndAfter<R>> found = BeforeAndAfter.of(jdbc, thing, programme, spans);
        for (int i = 0; i < found.size(); i++) {
            RowChange change = change(thing, found.get(i));
            if (change != null) changes.get(owners.get(i)).add(change);
        }
    }

    /** Null where the step left the row as it was after all. */
    private static <R extends Record> @Nullable RowChange change(Projection<?, R> thing, BeforeAndAfter<R> found) {
        Row before = found.before() instanceof Row row ? row : null;
        if (!(found.after() instanceof Row after)) return null;
        if (after.recorded().position() <= found.span().after()) return null;
        return RowChange.of(thing.name().replace('_', '-'), found.span().id(), before, after);
    }

    /** The rows of a step, from before its first entry to its last. */
    private static <E extends DomainEvent> List<Span> spans(Projection<E, ?> thing, List<LedgerEntry> step) {
        Set<String> ids = new LinkedHashSet<>();
        for (LedgerEntry entry : step)
            if (entry.entry() != null
                    && entry.problem() == null
                    && thing.events().isInstance(entry.entry().event()))
                ids.addAll(thing.keys(thing.events().cast(entry.entry().event())));
        long after = step.getFirst().position() - 1;
        return ids.stream()
                .map(id -> new Span(id, after, step.getLast().position()))
                .toList();
    }
}
