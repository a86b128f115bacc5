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

    /** Makes it. */
    static Topic made(String bootstrapServers) {
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
        return topic;
    }

    /** Fills it; everything is acknowledged when this is closed. */
    Filling filling() {
        return new Filling();
    }

    /** A producer that publishes in order. */
    final class Filling implements AutoCloseable {
        private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "max.in.flight.requests.per.connection",
                        1, // or a new partition may take the second and not the first
                        "linger.ms",
                        5),
                new ByteArraySerializer(),
                new ByteArraySerializer());

        void publish(List<RecordedEntry> entries) {
            for (RecordedEntry entry : entries) producer.send(sent(entry));
        }

        @Override
        public void close() {
            producer.flush();
            producer.close();
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
