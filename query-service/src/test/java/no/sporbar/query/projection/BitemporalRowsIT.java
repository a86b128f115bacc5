package no.sporbar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;

/** What the rows say as at any position is what folding the first entries from scratch says. */
class BitemporalRowsIT {
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void the_rows_as_at_a_position_are_the_fold_of_everything_up_to_it(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int batch) {
        List<LedgerEntry> entries = new WrittenLedger().recordAll(History.of(120, new Random(seed)));
        try (QueryDatabase db = QueryDatabase.create()) {
            for (int from = 0; from < entries.size(); from += batch)
                db.deliver(entries.subList(from, Math.min(entries.size(), from + batch)));
            for (int position = 1; position <= entries.size(); position += 7)
                for (Projection<?, ?> projection : QueryDatabase.ALL)
                    assertThat(stored(db, projection, position))
                            .as("%s as at %d", projection.name(), position)
                            .isEqualTo(fromScratch(projection, entries.subList(0, position)));
        }
    }

    private static <R extends Record> Map<String, Record> stored(
            QueryDatabase db, Projection<?, R> projection, long position) {
        Map<String, Record> found = new TreeMap<>();
        RowsAsAt<R> rows = new RowsAsAt<>(db.jdbc(), projection);
        for (String programme : List.of("oslo", "bergen", "trondheim")) {
            List<R> listed = rows.list(programme, null, 500, AsOf.position(position));
            List<String> ids = ids(db, projection, programme, position);
            for (int i = 0; i < ids.size(); i++) {
                found.put(programme + "/" + ids.get(i), listed.get(i));
                assertThat(rows.one(programme, ids.get(i), AsOf.position(position)))
                        .contains(listed.get(i));
            }
            assertThat(listed).hasSameSizeAs(ids);
            assertThat(rows.among(programme, ids, AsOf.position(position))).containsExactlyInAnyOrderElementsOf(listed);
            assertThat(rows.versionsAmong(programme, ids, 1, AsOf.position(position)))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        return found;
    }

    private static List<String> ids(QueryDatabase db, Projection<?, ?> projection, String programme, long position) {
        return db.jdbc()
                .query(
                        "SELECT id FROM %s WHERE programme = ? AND is_first AND from_position <= ? ORDER BY id"
                                .formatted(projection.name()),
                        (rs, _) -> rs.getString(1),
                        programme,
                        position);
    }

    private static <E extends DomainEvent, R extends Record> Map<String, Record> fromScratch(
            Projection<E, R> projection, List<LedgerEntry> entries) {
        Map<String, R> rows = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (!projection.events().isInstance(entry.readable().event())) continue;
            E event = projection.events().cast(entry.readable().event());
            for (String id : projection.keys(event)) {
                String key = entry.programme() + "/" + id;
                R next = projection.fold(rows.get(key), id, event, Recorded.of(entry));
                if (next != null) rows.put(key, next);
            }
        }
        return new TreeMap<>(rows);
    }
}
