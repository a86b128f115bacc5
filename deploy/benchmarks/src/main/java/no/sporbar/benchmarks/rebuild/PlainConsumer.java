package no.sporbar.benchmarks.rebuild;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The yardstick: consume from Kafka, parse, insert one row for each event, one batch and one commit for each poll. */
final class PlainConsumer {
    private static final String TABLE = """
            create table if not exists plain_event (
                position bigint primary key, programme text not null, stream text not null, type text not null,
                recorded_at timestamptz not null, data jsonb not null)""";
    private static final String INSERT =
            "insert into plain_event (position, programme, stream, type, recorded_at, data)"
                    + " values (?, ?, ?, ?, ?::timestamptz, ?::jsonb)";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topic topic;
    private final DataSource database;
    private final JsonMapper json = new JsonMapper();

    PlainConsumer(Topic topic, DataSource database) {
        this.topic = topic;
        this.database = database;
    }

    /** Takes that many events in, into an empty table, and says how long it took. */
    Duration run(int events) throws SQLException {
        Map<String, Object> settings = Map.of("bootstrap.servers", topic.bootstrapServers(), "max.poll.records", 5_000);
        try (Connection connection = database.getConnection();
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
                statement.execute("truncate plain_event");
            }
            connection.setAutoCommit(false);
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                    .toList();
            long start = System.nanoTime();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int taken = 0; taken < events; ) {
                    ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ofMillis(200));
                    for (ConsumerRecord<byte[], byte[]> record : polled) add(insert, record);
                    insert.executeBatch();
                    connection.commit();
                    taken += polled.count();
                    if (System.nanoTime() - start > PATIENCE.toNanos() && taken == 0)
                        throw new IllegalStateException("nothing comes from Kafka");
                }
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            requireRows(connection, events);
            return took;
        }
    }

    private void add(PreparedStatement insert, ConsumerRecord<byte[], byte[]> record) throws SQLException {
        JsonNode entry = json.readTree(record.value());
        insert.setLong(
                1,
                ByteBuffer.wrap(record.headers().lastHeader("position").value()).getLong());
        insert.setString(2, entry.required("programme").asString());
        insert.setString(3, entry.required("subject").asString());
        insert.setString(4, entry.required("type").asString());
        insert.setString(5, entry.required("time").asString());
        insert.setString(6, entry.required("data").toString());
        insert.addBatch();
    }

    private static void requireRows(Connection connection, int events) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from plain_event")) {
            row.next();
            if (row.getLong(1) != events)
                throw new IllegalStateException("%d rows of %d events".formatted(row.getLong(1), events));
        }
    }
}
