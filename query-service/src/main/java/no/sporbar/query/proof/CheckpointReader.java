package no.sporbar.query.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.query.intake.KafkaSettings;
import no.sporbar.query.intake.TopicEnds;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic of checkpoints from the place that stands in PostgreSQL. The topic may not be there yet, and one that is
 * made anew is read from its beginning. Runs on one thread, from {@link #run} until {@link #stop}.
 *
 * <p>After any failure it reads the place again, so nothing is left out; a note that comes twice is the same note.
 */
final class CheckpointReader implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(CheckpointReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SAME_TOPIC = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 500;

    private final KafkaSettings kafka;
    private final NoteIntake intake;
    private final CheckpointProgress progress;
    private final ProofMetrics metrics;
    private final TopicPartition partition;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte[]> polling;

    /** @param kafka with the topic of checkpoints */
    CheckpointReader(KafkaSettings kafka, NoteIntake intake, CheckpointProgress progress, ProofMetrics metrics) {
        this.kafka = kafka;
        this.intake = intake;
        this.progress = progress;
        this.metrics = metrics;
        this.partition = new TopicPartition(kafka.topic(), 0);
    }

    @Override
    public void run() {
        while (isWanted()) {
            try (TopicEnds ends = new TopicEnds(kafka)) {
                follow(ends);
            } catch (RuntimeException e) {
                log.error("no broker to ask for checkpoints", e);
                await(AGAIN);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void follow(TopicEnds ends) throws InterruptedException {
        boolean failing = false;
        while (isWanted()) {
            try {
                read(ends);
                failing = false;
            } catch (WakeupException | InterruptException e) {
                log.debug("woken", e);
            } catch (RuntimeException e) {
                if (!failing) log.warn("no checkpoints from {} yet: {}", kafka.topic(), e.toString());
                failing = true;
                await(AGAIN);
            }
        }
    }

    /** {@link #run} returns soon after, when the batch in hand is durable. */
    void stop() {
        stopped.countDown();
        Consumer<byte[], byte[]> consumer = polling;
        if (consumer != null) consumer.wakeup();
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private void await(Duration time) {
        try {
            boolean end = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
            if (end) log.debug("the end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    /** One topic, for as long as it is the same one. */
    private void read(TopicEnds ends) throws InterruptedException {
        String topicId = ends.topicId();
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            polling = consumer;
            consumer.assign(List.of(partition));
            Long next = progress.nextOffset(kafka.topic(), topicId);
            if (next == null) consumer.seekToBeginning(List.of(partition));
            else consumer.seek(partition, next);
            log.info("checkpoints from {} ({}), from {}", kafka.topic(), topicId, next == null ? "the first" : next);
            long sure = System.nanoTime();
            while (isWanted()) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                if (System.nanoTime() - sure > SAME_TOPIC.toNanos()) {
                    if (!ends.topicId().equals(topicId)) return;
                    sure = System.nanoTime();
                }
                if (!records.isEmpty()) take(records, topicId);
            }
            consumer.close(CloseOptions.timeout(CLOSE));
        } finally {
            polling = null;
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> records, String topicId) {
        List<NoteRecord> notes = new ArrayList<>();
        long next = 0;
        for (ConsumerRecord<byte[], byte[]> each : records) {
            next = each.offset() + 1;
            try {
                notes.add(NoteRecord.read(each.key(), each.value()));
            } catch (MalformedException e) {
                log.error("no note of a log: {} offset {}: {}", each.topic(), each.offset(), e.getMessage());
                metrics.foreign();
            }
        }
        intake.take(notes, kafka.topic(), topicId, next);
    }

    private Map<String, Object> properties() {
        Map<String, Object> client = new HashMap<>(kafka.client());
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        client.put("allow.auto.create.topics", false);
        client.put("metadata.max.age.ms", 5_000);
        client.put("fetch.min.bytes", 1);
        client.put("max.partition.fetch.bytes", 16 * SignedNote.LONGEST);
        client.put("max.poll.records", AT_ONCE);
        return client;
    }
}
