package no.sporbar.query.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far the topic of checkpoints has been read. Only a hint where to go on: what comes twice is the same checkpoint. */
@Repository
class CheckpointProgress {
    private final JdbcTemplate jdbc;

    CheckpointProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to go on, or null where this very topic has not been read. */
    @Nullable
    Long nextOffset(String topic, String topicId) {
        return jdbc
                .queryForList(
                        "SELECT next_offset FROM checkpoint_progress WHERE topic = ? AND topic_id = ?",
                        Long.class,
                        topic,
                        topicId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    void move(String topic, String topicId, long nextOffset) {
        jdbc.update("""
                INSERT INTO checkpoint_progress AS p (topic, topic_id, next_offset) VALUES (?, ?, ?)
                ON CONFLICT (topic) DO UPDATE SET topic_id = excluded.topic_id, next_offset = excluded.next_offset
                WHERE p.topic_id <> excluded.topic_id OR p.next_offset < excluded.next_offset
                """, topic, topicId, nextOffset);
    }
}
