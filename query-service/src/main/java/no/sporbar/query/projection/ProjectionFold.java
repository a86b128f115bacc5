package no.sporbar.query.projection;

import java.util.ArrayList;
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
    private final Set<Key> expected = new HashSet<>();
    private Map<Key, Version<R>> current = new HashMap<>();
    private final EarlierDays<E, R> earlier;
    private final List<Version<R>> staged = new ArrayList<>(1);
    private final List<Closed> closed = new ArrayList<>();
    private final List<Row<R>> rows = new ArrayList<>();
    private final Map<Key, EverSaid> said = new HashMap<>();
    private final boolean searched;

    ProjectionFold(Projection<E, R> projection, RowStore<R> store) {
        this.projection = projection;
        this.store = store;
        this.earlier = new EarlierDays<>(projection);
        this.searched = store.isSearched();
    }

    boolean listensTo(Class<?> event) {
        return projection.events().isAssignableFrom(event);
    }

    /** The rows that an entry will touch, which are then loaded; it holds an event that is listened to. */
    List<Key> expect(LedgerEntry entry) {
        List<String> ids = projection.keys(event(entry));
        if (ids.isEmpty()) return List.of();
        List<Key> keys = new ArrayList<>(ids.size());
        for (String id : ids) keys.add(new Key(entry.programme(), id));
        expected.addAll(keys);
        return keys;
    }

    /** Loads, by two statements, every row that is expected. */
    void load() {
        current = store.current(expected);
        earlier.know(store.earlier(current.keySet()));
        expected.clear();
    }

    /** Folds one entry into the rows that it touches, on trial: nothing is kept until {@link #keep}. */
    void stage(List<Key> rows, LedgerEntry entry, Recorded recorded) {
        E event = event(entry);
        for (Key key : rows) {
            Version<R> before = current.get(key);
            R then = before == null ? null : before.row();
            R row = projection.fold(then, key.id(), event, recorded);
            earlier.stage(key, then, row != null, event, recorded);
            if (row == null) continue;
            staged.add(new Version<>(key, entry.position(), recorded.at(), row, before == null, false));
        }
    }

    void keep() {
        earlier.keep();
        for (Version<R> next : staged) {
            Version<R> before = current.put(next.key(), next);
            if (searched) say(before, next);
            if (before == null) continue;
            if (before.stored()) closed.add(new Closed(before.key(), before.from(), next.from()));
            else rows.add(new Row<>(before, next.from()));
        }
        staged.clear();
    }

    /** A version that is found by what the one before is found by is found already. */
    private void say(@Nullable Version<R> before, Version<R> next) {
        Key key = next.key();
        Words words = projection.words(key.id(), next.row());
        if (before != null && words.equals(projection.words(key.id(), before.row()))) return;
        said.computeIfAbsent(key, _ -> new EverSaid()).add(words);
    }

    void discard() {
        earlier.discard();
        staged.clear();
    }

    void write() {
        for (Version<R> version : current.values()) if (!version.stored()) rows.add(new Row<>(version, RowStore.OPEN));
        store.close(closed);
        store.insert(rows, earlier.made());
        if (!said.isEmpty()) store.say(said);
    }

    private E event(LedgerEntry entry) {
        return projection.events().cast(entry.readable().event());
    }
}
