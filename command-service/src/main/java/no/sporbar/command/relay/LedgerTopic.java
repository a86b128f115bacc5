package no.sporbar.command.relay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** A topic that carries the ledger, or what is signed about it. It keeps everything for ever, or nothing is published to it. */
final class LedgerTopic {
    private static final String UNLIMITED = "-1";
    private static final Map<String, String> KEEPS_EVERYTHING = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, UNLIMITED,
            TopicConfig.RETENTION_BYTES_CONFIG, UNLIMITED,
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);

    /** Five seconds in all. */
    private static final int MOST_TRIES = 100;

    private static final long PAUSE_MILLIS = 50;

    private final Admin admin;
    private final String name;
    private final RelayProperties settings;

    LedgerTopic(Admin admin, RelayProperties settings) {
        this.admin = admin;
        this.name = settings.topic();
        this.settings = settings;
    }

    /** The topic's own id, after it was created if it was missing and found to keep everything. */
    String ready() throws PublishingFailedException {
        try {
            TopicDescription found = description();
            requireThatItKeepsEverything();
            if (settings.partitions() == 1 && found.partitions().size() > 1)
                throw new PublishingFailedException(
                        "the topic " + name + " has " + found.partitions().size()
                                + " partitions; what is published to it has one order, so it must have one",
                        null);
            return found.topicId().toString();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) throw failed(e);
            create();
            return idOnceKnown();
        }
    }

    /** The topic's own id at this moment. */
    String currentId() throws PublishingFailedException {
        try {
            return description().topicId().toString();
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    private TopicDescription description() throws ExecutionException, PublishingFailedException {
        return get(admin.describeTopics(List.of(name)).topicNameValues().get(name));
    }

    private void create() throws PublishingFailedException {
        String inSync = settings.replication() >= 3 ? "2" : "1";
        Map<String, String> config = new HashMap<>(KEEPS_EVERYTHING);
        config.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, inSync);
        try {
            get(admin.createTopics(
                            List.of(new NewTopic(name, settings.partitions(), settings.replication()).configs(config)))
                    .all());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw failed(e);
        }
    }

    /** A broker knows of a new topic a moment after it is made; until then it says that there is none. */
    private String idOnceKnown() throws PublishingFailedException {
        for (int tries = 1; ; tries++) {
            try {
                return description().topicId().toString();
            } catch (ExecutionException e) {
                if (tries == MOST_TRIES || !(e.getCause() instanceof UnknownTopicOrPartitionException)) throw failed(e);
                pause();
            }
        }
    }

    private static void pause() throws PublishingFailedException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishingFailedException("interrupted", e);
        }
    }

    private void requireThatItKeepsEverything() throws ExecutionException, PublishingFailedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        Config config = get(admin.describeConfigs(List.of(resource)).values().get(resource));
        for (Map.Entry<String, String> wanted : KEEPS_EVERYTHING.entrySet()) {
            String actual = config.get(wanted.getKey()).value();
            if (!wanted.getValue().equals(actual))
                throw new PublishingFailedException(
                        "the topic " + name + " would forget events: " + wanted.getKey() + " is " + actual + ", not "
                                + wanted.getValue(),
                        null);
        }
    }

    private static <T> T get(@Nullable KafkaFuture<T> answer) throws ExecutionException, PublishingFailedException {
        if (answer == null) throw new PublishingFailedException("Kafka did not answer what was asked", null);
        try {
            return answer.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new PublishingFailedException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishingFailedException("interrupted", e);
        }
    }

    private PublishingFailedException failed(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new PublishingFailedException("the topic " + name + ": " + cause.getMessage(), cause);
    }
}
