package no.sporbar.benchmarks.rebuild;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic that holds the entries as the relay would have published them. */
record Topic(String bootstrapServers, String name) {
    static final int PARTITIONS = 6;

    /** Makes it and fills it; everything is acknowledged when this returns. */
    static Topic filled(String bootstrapServers, List<RecordedEntry> entries) {
        Topic topic = new Topic(bootstrapServers, "benchmark.events");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic.name(), Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        topic.publish(entries);
        return topic;
    }

    private void publish(List<RecordedEntry> entries) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "max.in.flight.requests.per.connection",
                1, // or a new partition may take the second and not the first
                "linger.ms",
                5);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (RecordedEntry entry : entries) producer.send(sent(entry));
            producer.flush();
        }
    }

    private ProducerRecord<byte[], byte[]> sent(RecordedEntry entry) {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(name, entry.programme().getBytes(StandardCharsets.UTF_8), entry.bytes());
        sent.headers()
                .add(
                        "position",
                        ByteBuffer.allocate(8).putLong(entry.position()).array());
        return sent;
    }
}
