package no.sporbar.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The last versions of one projection's rows in memory. They are kept as the canonical text that a table would hold and
 * read anew for each batch: a fold then sees what it would have seen live, and a row takes up no more than its text.
 */
final class MemoryRows<R extends Record> implements RowStore<R> {
    private final Class<R> type;
    private final Consumer<List<RowLine>> made;
    private final Map<Key, Kept> kept = new HashMap<>();

    /** @param made gets the versions of each batch, in the order of the lines */
    MemoryRows(Class<R> type, Consumer<List<RowLine>> made) {
        this.type = type;
        this.made = made;
    }

    @Override
    public Map<Key, Version<R>> current(Collection<Key> keys) {
        Map<Key, Version<R>> found = new HashMap<>();
        for (Key key : keys) {
            Kept last = kept.get(key);
            if (last == null) continue;
            R row = StateJson.read(last.state(), type);
            found.put(key, new Version<>(key, last.from(), last.at(), row, false, true));
        }
        return found;
    }

    @Override
    public void close(List<Closed> closed) {
        // What comes after says where a version ends; only a table needs it beside.
    }

    @Override
    public void insert(List<Row<R>> rows) {
        List<RowLine> lines =
                rows.stream().map(this::keep).sorted(RowLine.ORDER).toList();
        if (!lines.isEmpty()) made.accept(lines);
    }

    private RowLine keep(Row<R> row) {
        Version<R> version = row.version();
        byte[] state = StateJson.write(version.row());
        if (row.to() == OPEN) kept.put(version.key(), new Kept(version.from(), version.recordedAt(), state));
        return new RowLine(
                version.from(), version.key().programme(), version.key().id(), state);
    }

    private record Kept(long from, Instant at, byte[] state) {}
}
