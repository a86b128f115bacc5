package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes the whole ledger from its rows, as an auditor would, and holds it against the head. */
public final class LedgerAudit {
    private record Row(
            long position,
            String stream,
            long version,
            String programme,
            String type,
            int revision,
            String eventId,
            OffsetDateTime recordedAt,
            byte[] entry,
            byte[] leafHash,
            byte[] subtreeHash) {}

    private LedgerAudit() {}

    /** Throws if anything is not as it must be, and gives the event ids in the order of the ledger. */
    public static List<String> of(JdbcClient sql) {
        List<Row> rows = Rows.of(sql, Row.class, """
                select position, stream, version, programme, type, revision, event_id::text, recorded_at,
                       entry, leaf_hash, subtree_hash
                from ledger_entry order by position""");
        List<String> ids = new ArrayList<>();
        Map<String, Long> tips = new HashMap<>();
        Frontier frontier = Frontier.EMPTY;
        Instant last = Instant.EPOCH;
        for (Row row : rows) {
            Instant recordedAt = row.recordedAt.toInstant();
            assertThat(row.position).isEqualTo(frontier.size() + 1);
            assertThat(row.version).as(row.stream).isEqualTo(tips.getOrDefault(row.stream, -1L) + 1);
            assertThat(recordedAt).isAfterOrEqualTo(last);
            assertThat(row.leafHash).isEqualTo(TreeHash.leaf(row.entry));
            assertThat(CloudEventCodec.read(row.entry))
                    .extracting(
                            Entry::id, Entry::stream, Entry::version, Entry::type, Entry::revision, Entry::recordedAt)
                    .containsExactly(row.eventId, row.stream, row.version, row.type, row.revision, recordedAt);
            Frontier.Growth growth = frontier.grow(List.of(row.leafHash));
            assertThat(row.subtreeHash).isEqualTo(growth.subtrees().getFirst());
            frontier = growth.frontier();
            tips.put(row.stream, row.version);
            last = recordedAt;
            ids.add(row.eventId);
        }
        assertThat(Rows.one(sql, Long.class, "select size from ledger_head")).isEqualTo(frontier.size());
        assertThat(Rows.one(sql, byte[].class, "select frontier from ledger_head"))
                .isEqualTo(frontier.toBytes());
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }
}
