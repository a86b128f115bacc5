package no.sporbar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.DatedHistory;
import no.sporbar.query.testing.WrittenLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rows say as at any position and on any day is what folding the first entries that hold on it from scratch says. */
class EffectiveRowsIT {
    private static final int EVENTS = 30;

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void the_rows_on_a_day_are_the_fold_of_everything_up_to_a_position_that_holds_on_it(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int batch) {
        List<LedgerEntry> entries = new WrittenLedger().recordAll(DatedHistory.of(EVENTS, new Random(seed)));
        try (QueryDatabase db = QueryDatabase.create()) {
            for (int from = 0; from < entries.size(); from += batch)
                db.deliver(entries.subList(from, Math.min(entries.size(), from + batch)));
            assertThat(db.now("oslo").position()).isEqualTo(EVENTS);
            Map<String, List<String>> live = lines(db);
            for (Projection<?, ?> projection : QueryDatabase.ALL) compare(db, projection, entries);
            assertThat(live).as("a replay makes the same lines").isEqualTo(replayed(entries));
            db.rebuild();
            assertThat(lines(db)).as("a rebuild makes the same lines").isEqualTo(live);
        }
    }

    private static <E extends DomainEvent, R extends Record> void compare(
            QueryDatabase db, Projection<E, R> projection, List<LedgerEntry> entries) {
        RowsAsAt<R> rows = new RowsAsAt<>(db.jdbc(), projection);
        if (rows.list("oslo", null, 1, AsOf.position(EVENTS)).isEmpty()) return;
        for (LocalDate day : days()) {
            FromScratch<E, R> expected = new FromScratch<>(projection, day);
            for (LedgerEntry entry : entries) {
                expected.fold(entry);
                AsOf at = new AsOf(entry.position(), day);
                assertThat(rows.list("oslo", null, 500, at))
                        .as("%s as at %d on %s", projection.name(), entry.position(), day)
                        .containsExactlyElementsOf(expected.there.values());
            }
            compareHistories(rows, expected, new AsOf(EVENTS, day));
        }
    }

    private static <R extends Record> void compareHistories(RowsAsAt<R> rows, FromScratch<?, R> expected, AsOf at) {
        List<String> ids = List.copyOf(expected.versions.keySet());
        assertThat(rows.among("oslo", ids, at)).containsExactlyInAnyOrderElementsOf(expected.there.values());
        assertThat(rows.beginningWith("oslo", List.of("b", "g", "n"), 500, at)).allMatch(expected.there::containsValue);
        assertThat(rows.versionsAmong("oslo", ids, 500, at))
                .containsExactlyElementsOf(expected.versions.values().stream()
                        .flatMap(List::stream)
                        .toList());
        for (String id : ids) {
            assertThat(rows.versions("oslo", id, 0, 500, at)).isEqualTo(expected.versions.get(id));
            assertThat(rows.one("oslo", id, at)).hasValue(expected.there.get(id));
        }
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(DatedHistory.DAYS);
        days.add(DatedHistory.DAYS.getFirst().minusDays(1));
        return days;
    }

    /** The rules said once more, without anything that is kept between the days: one fold for one day. */
    private static final class FromScratch<E extends DomainEvent, R extends Record> {
        private final Projection<E, R> projection;
        private final LocalDate day;
        private final Map<String, R> latest = new HashMap<>();
        final Map<String, R> there = new TreeMap<>();
        final Map<String, List<R>> versions = new TreeMap<>();

        FromScratch(Projection<E, R> projection, LocalDate day) {
            this.projection = projection;
            this.day = day;
        }

        void fold(LedgerEntry entry) {
            if (!projection.events().isInstance(entry.readable().event())) return;
            E event = projection.events().cast(entry.readable().event());
            LocalDate from = event.provenance().effectiveFrom();
            for (String id : projection.keys(event)) {
                R before = latest.get(id);
                R now = projection.fold(before, id, event, Recorded.of(entry));
                if (now != null) latest.put(id, now);
                if (from != null && from.isAfter(day)) continue;
                R next = onTheDay(before, id, event, Recorded.of(entry));
                if (next == null) continue;
                there.put(id, next);
                versions.computeIfAbsent(id, _ -> new ArrayList<>()).add(next);
            }
        }

        private @Nullable R onTheDay(@Nullable R before, String id, E event, Recorded recorded) {
            E reaching = projection.reaching(there.get(id), before, id, event, recorded);
            if (reaching == null) return null;
            try {
                return projection.fold(there.get(id), id, reaching, recorded);
            } catch (RuntimeException nothingThere) {
                return null;
            }
        }
    }

    private static Map<String, List<String>> lines(QueryDatabase db) {
        Map<String, List<String>> all = new TreeMap<>();
        new TransactionTemplate(db.transactions()).executeWithoutResult(_ -> {
            for (Projection<?, ?> projection : QueryDatabase.ALL) {
                List<String> lines = new ArrayList<>();
                new RowLines(db.jdbc()).forEach(projection, 0, EVENTS, line -> lines.add(line.toString()));
                if (lines.isEmpty()) continue;
                all.put(projection.name(), lines);
                try (Stream<RowLine> ofOne = new RowLines(db.jdbc()).of(projection, "oslo", EVENTS)) {
                    assertThat(ofOne.map(RowLine::toString)).isEqualTo(lines);
                }
            }
        });
        return all;
    }

    private static Map<String, List<String>> replayed(List<LedgerEntry> entries) {
        Map<String, List<String>> all = new TreeMap<>();
        MemoryProjections memory = new MemoryProjections(
                QueryDatabase.ALL,
                (projection, lines) -> all.computeIfAbsent(projection.name(), _ -> new ArrayList<>())
                        .addAll(lines.stream().map(RowLine::toString).toList()));
        for (int from = 0; from < entries.size(); from += 7) {
            List<LedgerEntry> some = entries.subList(from, Math.min(entries.size(), from + 7));
            Batch batch = memory.begin(some);
            some.forEach(batch::fold);
            batch.write();
        }
        return all;
    }
}
