package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.RowStore.Closed;
import no.sporbar.query.projection.RowStore.Row;
import org.jspecify.annotations.Nullable;

/** One projection's part in one batch: the rows it touches, folded in memory, then written. */
final class ProjectionFold<E extends DomainEvent, R extends Record> {
    private final Projection<E, R> projection;
    private final RowStore<R> store;
    private final Map<Key, Version<R>> current = new HashMap<>();
    private final EarlierDays<E, R> earlier;
    private final List<Version<R>> staged = new ArrayList<>(1);
    private final List<Closed> closed = new ArrayList<>();
    private final List<Row<R>> rows = new ArrayList<>();

    ProjectionFold(Projection<E, R> projection, RowStore<R> store) {
        this.projection = projection;
        this.store = store;
        this.earlier = new EarlierDays<>(projection);
    }

    /** Loads, by two statements, every row that the entries will touch. */
    void load(Collection<LedgerEntry> entries) {
        Set<Key> keys = new HashSet<>();
        for (LedgerEntry entry : entries) {
            E event = mine(entry);
            if (event == null) continue;
            for (String id : projection.keys(event)) keys.add(new Key(entry.programme(), id));
        }
        current.putAll(store.current(keys));
        earlier.know(store.earlier(current.keySet()));
    }

    /** Folds one entry on trial: nothing is kept until {@link #keep}. */
    void stage(LedgerEntry entry, Recorded recorded) {
        E event = mine(entry);
        if (event == null) return;
        for (String id : projection.keys(event)) {
            Key key = new Key(entry.programme(), id);
            Version<R> before = current.get(key);
            R then = before == null ? null : before.row();
            R row = projection.fold(then, id, event, recorded);
            earlier.stage(key, then, row != null, event, recorded);
            if (row == null) continue;
            staged.add(new Version<>(key, entry.position(), recorded.at(), row, before == null, false));
        }
    }

    void keep() {
        earlier.keep();
        for (Version<R> next : staged) {
            Version<R> before = current.put(next.key(), next);
            if (before == null) continue;
            if (before.stored()) closed.add(new Closed(before.key(), before.from(), next.from()));
            else rows.add(new Row<>(before, next.from()));
        }
        staged.clear();
    }

    void discard() {
        earlier.discard();
        staged.clear();
    }

    void write() {
        for (Version<R> version : current.values()) if (!version.stored()) rows.add(new Row<>(version, RowStore.OPEN));
        store.close(closed);
        store.insert(rows, earlier.made());
    }

    private @Nullable E mine(LedgerEntry entry) {
        if (entry.problem() != null) return null;
        DomainEvent event = entry.readable().event();
        return projection.events().isInstance(event) ? projection.events().cast(event) : null;
    }
}
