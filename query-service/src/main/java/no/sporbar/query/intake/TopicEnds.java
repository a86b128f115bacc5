package no.sporbar.query.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the broker says of the topic: its identity and the end of each partition. One question at a time. */
public final class TopicEnds implements AutoCloseable {
    /** The topic as the broker has it now. */
    record Ends(String topicId, Map<Integer, Long> endOffsets) {}

    private static final long PATIENCE_SECONDS = 5;

    private final Admin admin;
    private final String topic;

    public TopicEnds(KafkaSettings settings) {
        Map<String, Object> client = settings.client();
        client.put("client.id", "sporbar-query-ends");
        client.put("request.timeout.ms", "4000");
        client.put("default.api.timeout.ms", "5000");
        this.admin = Admin.create(client);
        this.topic = settings.topic();
    }

    /** The topic's identity: a topic that is made anew under the same name has another. */
    public String topicId() throws InterruptedException {
        return describe().topicId().toString();
    }

    Ends ends() throws InterruptedException {
        TopicDescription description = describe();
        Map<TopicPartition, OffsetSpec> latest = description.partitions().stream()
                .collect(Collectors.toMap(p -> new TopicPartition(topic, p.partition()), _ -> OffsetSpec.latest()));
        Map<Integer, Long> ends = new HashMap<>();
        await(admin.listOffsets(latest).all()).forEach((p, end) -> ends.put(p.partition(), end.offset()));
        return new Ends(description.topicId().toString(), ends);
    }

    private TopicDescription describe() throws InterruptedException {
        Map<String, TopicDescription> found =
                await(admin.describeTopics(List.of(topic)).allTopicNames());
        TopicDescription description = found.get(topic);
        if (description == null) throw new KafkaException("no topic " + topic);
        return description;
    }

    private static <T> T await(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the broker does not answer", e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
