package no.sporbar.command.relay;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param topic where to publish; created if it is missing
 * @param partitions how many partitions a created topic has
 * @param replication how many replicas a created topic has
 * @param poll how often to look for what other instances have recorded
 * @param lease after how long without a sign of life the active relay is taken over from
 * @param page how many entries are on their way at a time
 * @param bootstrapServers the brokers; as {@code spring.kafka.bootstrap-servers} if it is not given
 * @param kafka further settings of the Kafka clients, such as those of security
 */
@ConfigurationProperties("sporbar.relay")
record RelayProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("sporbar.events") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("15ms") Duration poll,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("500") int page,
        @Nullable String bootstrapServers,
        @DefaultValue Map<String, String> kafka) {
    RelayProperties {
        if (topic.isBlank()) throw new IllegalArgumentException("sporbar.relay.topic is empty");
        if (partitions < 1) throw new IllegalArgumentException("sporbar.relay.partitions must be 1 or more");
        if (replication < 1) throw new IllegalArgumentException("sporbar.relay.replication must be 1 or more");
        if (page < 1 || page > 5_000) throw new IllegalArgumentException("sporbar.relay.page must be 1 to 5000");
        if (poll.toMillis() < 1) throw new IllegalArgumentException("sporbar.relay.poll is too short");
        if (lease.toMillis() < 100) throw new IllegalArgumentException("sporbar.relay.lease is too short");
        kafka = Map.copyOf(kafka);
    }

    /** The same for another topic, whose order is one over all of it. */
    RelayProperties withOnePartition(String otherTopic) {
        return new RelayProperties(
                enabled, otherTopic, 1, replication, poll, lease, Math.min(page, 100), bootstrapServers, kafka);
    }
}
