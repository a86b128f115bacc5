package no.sporbar.query.intake;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.query.intake.Delivery.Mark;
import no.sporbar.query.intake.PartitionProgress.Read;
import no.sporbar.query.ledger.LedgerEntry;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance's membership in the consumer group: polls, hands batches to {@link Intake}, and goes on from the offsets
 * that stand in PostgreSQL. Runs on one thread, from {@link #run} until {@link #stop}.
 *
 * <p>After any failure it reads the offsets again, so a batch is never left out; a batch that comes twice is harmless.
 */
final class KafkaIntake implements Runnable {
    /** The ledger position of an entry, eight bytes. */
    static final String POSITION = "position";

    private static final Logger log = LoggerFactory.getLogger(KafkaIntake.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final IntakeSettings settings;
    private final Intake intake;
    private final Recovery recovery;
    private final PartitionProgress progress;
    private final LagGauge lag;
    private final IntakeMetrics metrics;
    private final Arrivals arrivals;
    private final Backoff backoff = new Backoff();

    private volatile boolean stopping;
    private volatile @Nullable Consumer<String, byte[]> polling;
    private String topicId = "";
    private boolean offsetsToBeRead;

    KafkaIntake(
            KafkaSettings kafka,
            IntakeSettings settings,
            Intake intake,
            Recovery recovery,
            PartitionProgress progress,
            LagGauge lag,
            IntakeMetrics metrics,
            Arrivals arrivals) {
        this.kafka = kafka;
        this.settings = settings;
        this.intake = intake;
        this.recovery = recovery;
        this.progress = progress;
        this.lag = lag;
        this.metrics = metrics;
        this.arrivals = arrivals;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                member();
            } catch (RuntimeException e) {
                failed("no member of the group yet; again in {}", e);
            }
        }
    }

    /** One membership, from joining to leaving. */
    private void member() {
        try (TopicEnds ends = new TopicEnds(kafka);
                Consumer<String, byte[]> consumer =
                        new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            polling = consumer;
            consumer.subscribe(List.of(kafka.topic()), new ReadOffsetsOnAssignment());
            while (!stopping) step(consumer, ends);
            consumer.close(CloseOptions.timeout(CLOSE));
        } finally {
            polling = null;
        }
    }

    /** Leaves the group; {@link #run} returns soon after, when the batch in hand is durable. */
    void stop() {
        stopping = true;
        backoff.end();
        Consumer<String, byte[]> consumer = polling;
        if (consumer != null) consumer.wakeup();
    }

    private void step(Consumer<String, byte[]> consumer, TopicEnds ends) {
        try {
            if (lag.isAnotherTopic(topicId)) offsetsToBeRead = true;
            if (offsetsToBeRead) seek(consumer, ends);
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            if (offsetsToBeRead) seek(consumer, ends); // just assigned: whatever came was from elsewhere
            else if (!records.isEmpty()) take(records);
            metrics.polled();
            backoff.reset();
        } catch (WakeupException | InterruptException e) {
            log.debug("woken", e);
        } catch (RuntimeException | InterruptedException e) {
            offsetsToBeRead = true;
            failed("the intake goes on from its last durable batch in {}", e);
        }
    }

    private void failed(String what, Exception e) {
        metrics.failed(e);
        log.error(what, backoff.next(), e);
        backoff.await();
    }

    private void take(ConsumerRecords<String, byte[]> records) {
        metrics.batch(records.count(), () -> {
            Set<String> mayGoOn = intake.take(delivery(records));
            arrivals.arrived();
            for (String programme : mayGoOn) recovery.recover(programme);
        });
    }

    private Delivery delivery(ConsumerRecords<String, byte[]> records) {
        List<LedgerEntry> entries = new ArrayList<>(records.count());
        List<Mark> marks = new ArrayList<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<String, byte[]>> ofPartition = records.records(partition);
            LedgerEntry last = null;
            for (ConsumerRecord<String, byte[]> each : ofPartition) {
                LedgerEntry entry = entry(each);
                if (entry == null) continue;
                entries.add(entry);
                last = entry;
            }
            marks.add(new Mark(
                    partition.partition(),
                    ofPartition.getLast().offset() + 1,
                    last == null ? 0 : last.position(),
                    last == null || last.entry() == null ? null : last.entry().recordedAt()));
        }
        return new Delivery(topicId, entries, marks);
    }

    /** Null for a record that is no entry of a ledger: it has no place, so nothing can be missing without it. */
    private @Nullable LedgerEntry entry(ConsumerRecord<String, byte[]> each) {
        Header position = each.headers().lastHeader(POSITION);
        byte[] place = position == null ? null : position.value();
        if (each.key() == null || each.value() == null || place == null || place.length != Long.BYTES) {
            log.error("no ledger entry: {}-{} offset {}", each.topic(), each.partition(), each.offset());
            metrics.foreign();
            return null;
        }
        return LedgerEntry.read(ByteBuffer.wrap(place).getLong(), each.key(), each.value());
    }

    private void seek(Consumer<String, byte[]> consumer, TopicEnds ends) throws InterruptedException {
        topicId = ends.topicId();
        Map<Integer, Read> stored = progress.all();
        for (TopicPartition partition : consumer.assignment()) {
            Read read = stored.get(partition.partition());
            if (read != null && read.topicId().equals(topicId)) consumer.seek(partition, read.nextOffset());
            else consumer.seekToBeginning(List.of(partition));
        }
        log.info("{} partitions of {} ({})", consumer.assignment().size(), kafka.topic(), topicId);
        offsetsToBeRead = false;
    }

    private Map<String, Object> properties() {
        Map<String, Object> client = new HashMap<>(kafka.client());
        client.put("group.id", settings.group());
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        client.put("allow.auto.create.topics", false);
        client.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        client.put("session.timeout.ms", 10_000);
        client.put("heartbeat.interval.ms", 2_000);
        client.put("metadata.max.age.ms", 5_000);
        client.put("fetch.min.bytes", 1);
        client.put("fetch.max.bytes", 16_000_000);
        client.put("max.partition.fetch.bytes", 4_000_000);
        client.put("max.poll.records", settings.batch());
        return client;
    }

    private final class ReadOffsetsOnAssignment implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            offsetsToBeRead = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // What was polled is durable, or will be read again by whoever has the partitions now.
        }
    }
}
