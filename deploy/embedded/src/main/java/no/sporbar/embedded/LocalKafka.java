package no.sporbar.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker of one's own, in this process: broker and controller in one, everything below one folder, listening on
 * loopback only.
 *
 * <p>A record is on disk before it is acknowledged, and records are kept for ever unless a topic says otherwise. Topics
 * are never created by being named. The ports may differ from start to start. It registers no shutdown hook: whoever
 * starts it closes it, after those who use it.
 */
public final class LocalKafka implements AutoCloseable {

    /** What moves the port, named in {@link PortTakenException}. */
    public static final String PORT_SETTING = "SPORBAR_KAFKA_PORT";

    private final FolderLock lock;
    private final KafkaRaftServer server;
    private final int port;

    private LocalKafka(FolderLock lock, KafkaRaftServer server, int port) {
        this.lock = lock;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker in {@code folder}, which is created and formatted at the first start. Returns when it answers.
     *
     * @param port the port to listen on, 0 for any free one
     * @throws PortTakenException if another program listens on the port
     * @throws FolderInUseException if another process (or this one) already runs a broker there
     */
    public static LocalKafka start(Path folder, int port) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(folder.toAbsolutePath().normalize(), port, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalKafka start(Path folder, int port, FolderLock lock) {
        List<Integer> free = Ports.free(2);
        int brokerPort = port == 0 ? free.getFirst() : Ports.freeOr("Kafka", port, PORT_SETTING);
        int controllerPort = free.getLast() == brokerPort ? free.getFirst() : free.getLast();
        Path logs = folder.resolve("logs");
        format(logs);
        KafkaConfig config = new KafkaConfig(LocalKafkaSettings.of(logs, brokerPort, controllerPort), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new EmbeddedServerException("Kafka did not start in " + folder, e);
        }
        return new LocalKafka(lock, server, brokerPort);
    }

    /** Gives the folder its identity, once; it appears whole or not at all. */
    private static void format(Path logs) {
        if (Files.isDirectory(logs)) {
            return;
        }
        Path unfinished = logs.resolveSibling(logs.getFileName() + ".new");
        Folders.delete(unfinished);
        try {
            Files.createDirectories(unfinished);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(LocalKafkaSettings.NODE_ID)
                    .setControllerListenerName(LocalKafkaSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(unfinished.toString())
                    .addDirectory(unfinished.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setFeatureLevel("kraft.version", (short) 0)
                    .run();
            Files.move(unfinished, logs, StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) { // what Kafka's Formatter declares
            throw new EmbeddedServerException("Kafka could not format " + logs, e);
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Stops broker and controller; all records are on disk when this returns. A second call does nothing. */
    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            lock.close();
        }
    }
}
