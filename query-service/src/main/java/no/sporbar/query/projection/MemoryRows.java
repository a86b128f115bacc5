package no.sporbar.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The last versions of one projection's rows in memory. They are kept as the canonical text that a table would hold and
 * read anew for each batch: a fold then sees what it would have seen live, and a row takes up no more than its text.
 */
final class MemoryRows<R extends Record> implements RowStore<R> {
    private static final byte[] NOT_THERE = "null".getBytes(UTF_8);

    private final Class<R> type;
    private final Consumer<List<RowLine>> made;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final Map<Key, Map<LocalDate, Kept>> earlier = new HashMap<>();

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
    public List<EffectiveVersion<R>> earlier(Collection<Key> keys) {
        List<EffectiveVersion<R>> found = new ArrayList<>();
        for (Key key : keys)
            earlier.getOrDefault(key, Map.of()).forEach((until, last) -> {
                R row = last.isThere() ? StateJson.read(last.state(), type) : null;
                found.add(new EffectiveVersion<>(key, until, last.from(), row, false));
            });
        return found;
    }

    @Override
    public void insert(List<Row<R>> rows, List<EffectiveVersion<R>> days) {
        List<RowLine> lines = Stream.concat(
                        rows.stream().map(this::keep), days.stream().map(this::keepEarlier))
                .sorted(RowLine.ORDER)
                .toList();
        if (!lines.isEmpty()) made.accept(lines);
    }

    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public void say(Map<Key, EverSaid> said) {
        throw new UnsupportedOperationException("nobody searches what is replayed");
    }

    private RowLine keep(Row<R> row) {
        Version<R> version = row.version();
        byte[] state = StateJson.write(version.row());
        if (row.to() == OPEN) kept.put(version.key(), new Kept(version.from(), version.recordedAt(), state));
        return new RowLine(
                version.from(), version.key().programme(), version.key().id(), state);
    }

    private RowLine keepEarlier(EffectiveVersion<R> version) {
        R row = version.row();
        byte[] state = row == null ? NOT_THERE : StateJson.write(row);
        Key key = version.key();
        earlier.computeIfAbsent(key, _ -> new HashMap<>())
                .merge(version.until(), new Kept(version.from(), Instant.EPOCH, state), Kept::later);
        return new RowLine(version.from(), key.programme(), EffectiveVersion.lineId(key.id(), version.until()), state);
    }

    private record Kept(long from, Instant at, byte[] state) {
        boolean isThere() {
            return state != NOT_THERE;
        }

        Kept later(Kept other) {
            return other.from > from ? other : this;
        }
    }
}
