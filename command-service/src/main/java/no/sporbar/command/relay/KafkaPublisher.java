package no.sporbar.command.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes to Kafka in order. One request is under way at a time and is repeated until it succeeds, so that no entry can
 * overtake one that failed; should one fail for good, the producer is closed before it sends another.
 */
final class KafkaPublisher implements Publisher {
    private static final String POSITION = "position";
    private static final String EPOCH = "epoch";

    private final Admin admin;
    private final LedgerTopic topic;
    private final String topicName;
    private final byte[] epoch;
    private final KafkaProducer<byte[], byte[]> producer;

    KafkaPublisher(Map<String, Object> connection, RelayProperties settings, long epoch) {
        this.topicName = settings.topic();
        this.epoch = bytes(epoch);
        Map<String, Object> patient = new HashMap<>(connection);
        patient.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        patient.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        patient.put(CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000);
        patient.put(CommonClientConfigs.CLIENT_ID_CONFIG, "sporbar-relay-" + topicName + "-" + epoch);
        this.admin = Admin.create(patient);
        this.topic = new LedgerTopic(admin, settings);
        this.producer = new KafkaProducer<>(producing(patient), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> producing(Map<String, Object> connection) {
        Map<String, Object> producing = new HashMap<>(connection);
        producing.put(ProducerConfig.ACKS_CONFIG, "all");
        producing.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producing.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        producing.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producing.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 << 10);
        producing.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        // Never given up on: an entry that was given up on would be overtaken by the next one.
        producing.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return producing;
    }

    /** The topic's id; creates the topic or refuses it the first time. */
    String ready() throws PublishingFailedException {
        return topic.ready();
    }

    @Override
    public String topicId() throws PublishingFailedException {
        return topic.currentId();
    }

    @Override
    public Page publish(List<PublishedEntry> entries) throws PublishingFailedException {
        Acknowledgements page = new Acknowledgements(entries.size());
        try {
            for (PublishedEntry entry : entries)
                producer.send(recordOf(entry), (metadata, failure) -> {
                    if (failure != null) page.fail(failure);
                    page.missing.countDown();
                });
        } catch (KafkaException | IllegalStateException e) {
            throw new PublishingFailedException(String.valueOf(e.getMessage()), e);
        }
        return page;
    }

    private ProducerRecord<byte[], byte[]> recordOf(PublishedEntry entry) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topicName, entry.key().getBytes(StandardCharsets.UTF_8), entry.bytes());
        message.headers().add(POSITION, bytes(entry.position())).add(EPOCH, epoch);
        return message;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private final class Acknowledgements implements Page {
        private final CountDownLatch missing;
        private volatile @Nullable Exception failure;

        Acknowledgements(int count) {
            missing = new CountDownLatch(count);
        }

        void fail(Exception why) {
            if (failure == null) failure = why;
            producer.close(Duration.ZERO);
        }

        @Override
        public boolean isComplete(long withinMillis) throws PublishingFailedException, InterruptedException {
            boolean complete = missing.await(withinMillis, TimeUnit.MILLISECONDS);
            Exception why = failure;
            if (why != null) throw new PublishingFailedException(String.valueOf(why.getMessage()), why);
            return complete;
        }
    }
}
