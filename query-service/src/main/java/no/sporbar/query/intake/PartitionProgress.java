package no.sporbar.query.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.query.intake.Delivery.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * How far each partition has been read. Only a hint where to go on: too small an offset costs a second delivery, which
 * changes nothing. It never moves back within one topic, so a stale instance cannot set it back.
 */
@Repository
public class PartitionProgress {
    /** How far a partition of one topic has been read. */
    public record Read(
            String topicId,
            long nextOffset,
            long position,
            @Nullable Instant recordedAt) {}

    private final JdbcTemplate jdbc;

    public PartitionProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far every partition has been read. */
    public Map<Integer, Read> all() {
        Map<Integer, Read> all = new HashMap<>();
        jdbc.query("SELECT partition, topic_id, next_offset, position, recorded_at FROM partition_progress", rs -> {
            Timestamp at = rs.getTimestamp(5);
            all.put(
                    rs.getInt(1),
                    new Read(rs.getString(2), rs.getLong(3), rs.getLong(4), at == null ? null : at.toInstant()));
        });
        return all;
    }

    void move(String topicId, List<Mark> marks) {
        List<Object[]> rows = marks.stream()
                .map(m -> new Object[] {
                    m.partition(),
                    topicId,
                    m.nextOffset(),
                    m.position(),
                    m.recordedAt() == null ? null : Timestamp.from(m.recordedAt())
                })
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO partition_progress AS p (partition, topic_id, next_offset, position, recorded_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (partition) DO UPDATE SET topic_id = excluded.topic_id,
                    next_offset = excluded.next_offset, position = greatest(p.position, excluded.position),
                    recorded_at = greatest(p.recorded_at, excluded.recorded_at)
                WHERE p.topic_id <> excluded.topic_id OR p.next_offset < excluded.next_offset
                """, rows);
    }
}
