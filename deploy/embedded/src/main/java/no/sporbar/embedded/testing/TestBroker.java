package no.sporbar.embedded.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.sporbar.embedded.LocalKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The one Kafka broker of this JVM, and topics of a test's own on it. */
public final class TestBroker {

    private TestBroker() {}

    public static String bootstrapServers() {
        return Shared.BROKER.bootstrapServers();
    }

    /** A fresh topic with that many partitions, ready for use. */
    public static String createTopic(int partitions) {
        String topic = newTopicName();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create the topic " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return topic;
    }

    /** A name that no topic has, for a test in which the product creates it. */
    public static String newTopicName() {
        return "t-" + UUID.randomUUID();
    }

    private static final class Shared {
        static final LocalKafka BROKER =
                TemporaryServer.start("sporbar-test-kafka", folder -> LocalKafka.start(folder, 0));
    }
}
