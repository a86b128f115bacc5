package no.sporbar.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics between the services. They are there before either starts, so that neither has to wait for the other. */
public final class Topics {

    private static final int PARTITIONS = 6;
    private static final short ONE_BROKER = 1;

    private Topics() {}

    /** Makes them, kept for ever, if they are not there: events in several partitions, checkpoints in one order. */
    public static void ensure(String brokers) {
        List<NewTopic> topics = List.of(
                keptForEver(ServiceProperties.TOPIC, PARTITIONS), keptForEver(ServiceProperties.CHECKPOINT_TOPIC, 1));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made);
            }
        }
    }

    private static NewTopic keptForEver(String name, int partitions) {
        return new NewTopic(name, partitions, ONE_BROKER)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }

    private static void await(KafkaFuture<Void> made) {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot make a topic", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
