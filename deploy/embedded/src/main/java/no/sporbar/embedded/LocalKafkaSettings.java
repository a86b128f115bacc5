package no.sporbar.embedded;

import java.nio.file.Path;
import java.util.Map;

/** The broker's settings: durable first, then quick to start, then small. */
final class LocalKafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private LocalKafkaSettings() {}

    static Map<String, Object> of(Path logs, int brokerPort, int controllerPort) {
        String broker = "PLAINTEXT://" + Ports.LOOPBACK + ":" + brokerPort;
        String controller = Ports.LOOPBACK + ":" + controllerPort;
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", NODE_ID),
                Map.entry("listeners", broker + "," + CONTROLLER_LISTENER + "://" + controller),
                Map.entry("advertised.listeners", broker),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", CONTROLLER_LISTENER),
                // A fixed quorum of one, named here and not in the log: so the ports may change between starts.
                Map.entry("controller.quorum.voters", NODE_ID + "@" + controller),
                Map.entry("log.dirs", logs.toString()),

                // Acknowledged is on disk, and stays.
                Map.entry("log.flush.interval.messages", "1"),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.retention.bytes", "-1"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),

                // After a kill the controller waits this long before it believes that the old broker is gone.
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("controlled.shutdown.enable", "true"),
                // No empty records written to disk twice a second while nothing happens.
                Map.entry("metadata.max.idle.interval.ms", "0"),

                // One user, one machine.
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("num.partitions", "1"),
                Map.entry("num.network.threads", "1"),
                Map.entry("num.io.threads", "2"),
                Map.entry("background.threads", "2"),
                Map.entry("group.coordinator.threads", "1"),
                Map.entry("num.recovery.threads.per.data.dir", "2"),
                Map.entry("log.segment.bytes", Integer.toString(128 << 20)),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)),
                Map.entry("log.cleaner.io.buffer.size", Integer.toString(256 << 10)));
    }
}
