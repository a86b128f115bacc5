package no.sporbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.command.store.Rows;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a topic, read from its beginning. */
public final class PublishedTopic {
    /** One message of it. */
    public record Message(int partition, String key, byte[] value, long position, long epoch) {}

    private record Row(long position, String programme, byte[] entry) {}

    public final List<Message> messages = new ArrayList<>();

    /** Reads until all positions up to this one have been seen, and what has arrived behind that. */
    public static PublishedTopic upTo(long position, String brokers, String topic) {
        PublishedTopic read = new PublishedTopic();
        Set<Long> seen = new HashSet<>();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            while (partitions.isEmpty() && System.nanoTime() < deadline)
                for (PartitionInfo partition : consumer.partitionsFor(topic))
                    partitions.add(new TopicPartition(topic, partition.partition()));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (seen.size() < position || !isAtEnd(consumer, partitions)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    read.messages.add(message(record));
                    seen.add(read.messages.getLast().position);
                }
                if (System.nanoTime() > deadline)
                    throw new AssertionError("only " + seen.size() + " of " + position + " positions have arrived");
            }
        }
        return read;
    }

    private static boolean isAtEnd(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L));
    }

    private static Message message(ConsumerRecord<byte[], byte[]> record) {
        return new Message(
                record.partition(),
                new String(record.key(), StandardCharsets.UTF_8),
                record.value(),
                number(record, "position"),
                number(record, "epoch"));
    }

    private static long number(ConsumerRecord<?, ?> record, String header) {
        return ByteBuffer.wrap(record.headers().lastHeader(header).value()).getLong();
    }

    /** What a consumer keeps that drops every position it has seen. */
    List<Message> withoutRepetitions() {
        Set<Long> seen = new HashSet<>();
        return messages.stream().filter(message -> seen.add(message.position)).toList();
    }

    /** Throws unless everything in the ledger has arrived as it stands there, and in its order within each partition. */
    void isTheLedger(JdbcClient sql) {
        Map<Long, Message> byPosition = new HashMap<>();
        Map<Integer, Long> last = new HashMap<>();
        Map<String, Integer> partitionOf = new HashMap<>();
        for (Message message : withoutRepetitions()) {
            byPosition.put(message.position, message);
            assertThat(message.position).isGreaterThan(last.getOrDefault(message.partition, 0L));
            last.put(message.partition, message.position);
            assertThat(partitionOf.computeIfAbsent(message.key, key -> message.partition))
                    .isEqualTo(message.partition);
        }
        List<Row> rows = Rows.of(sql, Row.class, "select position, programme, entry from ledger_entry");
        assertThat(byPosition).hasSameSizeAs(rows);
        for (Row row : rows)
            assertThat(byPosition.get(row.position)).isNotNull().satisfies(message -> {
                assertThat(message.key).isEqualTo(row.programme);
                assertThat(message.value).isEqualTo(row.entry);
            });
    }
}
