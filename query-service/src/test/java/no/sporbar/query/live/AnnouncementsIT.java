package no.sporbar.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementsIT {
    private final Facts oslo = Facts.of("oslo");
    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void a_programme_is_told_at_once_and_all_of_them_only_up_to_what_has_not_arrived() throws Exception {
        ledger.recordAll(List.of(
                oslo.started("Oslo"),
                oslo.renamed("Oslo 2"),
                Facts.of("bergen").started("Bergen"),
                oslo.renamed("Oslo 3")));
        List<LedgerEntry> entries = ledger.entries();
        try (QueryDatabase db = QueryDatabase.create()) {
            Announcements announcements = new Announcements(db.jdbc(), () -> 2L);
            db.deliver(List.of(entries.get(0), entries.get(1), entries.get(3)));
            assertThat(positions(announcements, "oslo", 0)).containsExactly(1L, 2L, 4L);
            assertThat(positions(announcements, null, 0)).containsExactly(1L, 2L);
            assertThat(positions(announcements, null, 2)).isEmpty();
            assertThat(announcements.last("oslo")).isEqualTo(4);
            assertThat(announcements.last(null)).isEqualTo(2);
            db.deliver(List.of(entries.get(2)));
            assertThat(positions(announcements, null, 2)).containsExactly(3L, 4L);
        }
    }

    @Test
    void what_cannot_be_read_is_told_with_what_stands_around_it() throws Exception {
        byte[] future = new String(ledger.record(oslo.started("Oslo")).bytes(), UTF_8)
                .replace("programme.started.v1", "programme.vanished.v1")
                .getBytes(UTF_8);
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(List.of(LedgerEntry.read(1, "oslo", future)));
            Announcement told =
                    new Announcements(db.jdbc(), () -> 1L).after("oslo", 0, 9).getFirst();
            assertThat(told.type()).isEqualTo("no.sporbar.programme.vanished.v1");
            assertThat(told.subject()).isNull();
            assertThat(told.stream()).isEqualTo("programme:oslo");
        }
    }

    private static List<Long> positions(Announcements from, @Nullable String programme, long after) throws Exception {
        return from.after(programme, after, 100).stream()
                .map(Announcement::position)
                .toList();
    }
}
