package no.sporbar.query.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One projection's rows in a rebuild, for one thread that folds one programme after the other. The last versions of the
 * programme's rows stay in memory until they end, so that each version is written once and the table needs no index until
 * it is full.
 *
 * <p>A programme with more rows than memory should hold spills: its rows are written as they are and read back, which takes
 * the key's index.
 */
final class AsideRows<R extends Record> implements RowStore<R> {
    private static final int COPY_BYTES = 256 * 1024;
    private static final int MOST_WAITING = 1_000;

    private final RowCopy waiting;
    private final ProjectionTable<R> table;
    private final EffectiveVersions<R> earlierDays;
    private final Map<Key, Version<R>> open = new HashMap<>();
    private final Map<Key, Map<LocalDate, EffectiveVersion<R>>> openEarlier = new HashMap<>();
    private final List<EffectiveVersion<R>> waitingEarlier = new ArrayList<>();
    private final @Nullable WordTable words;
    private final Map<Key, EverSaid> said = new HashMap<>();
    private final Map<Key, EverSaid> waitingWords = new HashMap<>();
    private boolean spilled;

    AsideRows(JdbcTemplate jdbc, Projection<?, R> projection, String name) {
        this.waiting = new RowCopy(jdbc, name);
        this.table = new ProjectionTable<>(jdbc, projection, name);
        this.earlierDays = new EffectiveVersions<>(jdbc, name, projection.row());
        this.words = WordTable.beside(jdbc, projection, name);
    }

    @Override
    public Map<Key, Version<R>> current(Collection<Key> keys) {
        Map<Key, Version<R>> found = new HashMap<>();
        List<Key> unknown = new ArrayList<>();
        for (Key key : keys) {
            Version<R> version = open.get(key);
            if (version != null) found.put(key, version);
            else if (spilled) unknown.add(key);
        }
        if (!unknown.isEmpty()) found.putAll(table.current(unknown));
        return found;
    }

    @Override
    public void close(List<Closed> closed) {
        table.close(closed); // only what has spilled was stored
    }

    @Override
    public List<EffectiveVersion<R>> earlier(Collection<Key> keys) {
        if (spilled) {
            sendEarlier();
            return earlierDays.last(keys);
        }
        List<EffectiveVersion<R>> found = new ArrayList<>();
        if (openEarlier.isEmpty()) return found;
        for (Key key : keys)
            found.addAll(openEarlier.getOrDefault(key, Map.of()).values());
        return found;
    }

    @Override
    public void insert(List<Row<R>> rows, List<EffectiveVersion<R>> earlier) {
        for (Row<R> row : rows) {
            if (row.to() == OPEN) open.put(row.version().key(), row.version());
            else write(row);
        }
        for (EffectiveVersion<R> version : earlier) {
            waitingEarlier.add(version);
            openEarlier
                    .computeIfAbsent(version.key(), _ -> new HashMap<>())
                    .merge(version.until(), version.known(), (one, other) -> other.from() > one.from() ? other : one);
        }
        if (waitingEarlier.size() > MOST_WAITING) sendEarlier();
    }

    @Override
    public boolean isSearched() {
        return words != null;
    }

    @Override
    public void say(Map<Key, EverSaid> more) {
        more.forEach(
                (key, each) -> said.computeIfAbsent(key, _ -> new EverSaid()).add(each));
    }

    /** How many rows are held in memory. */
    int held() {
        return open.size();
    }

    /** Writes the rows of every programme but one, which goes on; null where none does. */
    void settle(@Nullable String goesOn) {
        for (Iterator<Version<R>> each = open.values().iterator(); each.hasNext(); ) {
            Version<R> version = each.next();
            if (version.key().programme().equals(goesOn)) continue;
            write(new Row<>(version, OPEN));
            each.remove();
        }
        openEarlier.keySet().removeIf(key -> !key.programme().equals(goesOn));
        settleWords(goesOn);
        if (goesOn == null) spilled = false;
    }

    /** What has spilled may be known already. */
    private void settleWords(@Nullable String goesOn) {
        if (words == null) return;
        for (Iterator<Map.Entry<Key, EverSaid>> each = said.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<Key, EverSaid> row = each.next();
            if (row.getKey().programme().equals(goesOn)) continue;
            if (!row.getValue().isEmpty()) waitingWords.put(row.getKey(), row.getValue());
            each.remove();
        }
        if (spilled || waitingWords.size() > MOST_WAITING) sendWords();
    }

    /** Writes what is held of the programme that goes on; from then on it is read back. The table has the key's index. */
    void spill() {
        settle(null);
        send();
        spilled = true;
    }

    private void write(Row<R> row) {
        waiting.add(row);
        if (waiting.size() >= COPY_BYTES) send();
    }

    /** Sends what waits to be written. */
    void send() {
        sendEarlier();
        sendWords();
        waiting.send();
    }

    private void sendWords() {
        if (words == null) return;
        if (spilled) words.add(waitingWords);
        else words.copy(waitingWords);
        waitingWords.clear();
    }

    private void sendEarlier() {
        earlierDays.insert(waitingEarlier);
        waitingEarlier.clear();
    }
}
