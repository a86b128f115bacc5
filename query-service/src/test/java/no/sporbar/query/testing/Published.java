package no.sporbar.query.testing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.sporbar.embedded.testing.TestBroker;
import no.sporbar.query.ledger.LedgerEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes entries as the relay does: keyed by programme, with position and epoch. */
public final class Published {
    private Published() {}

    /** Returns when every entry is acknowledged, and fails where one is not. */
    public static void to(String topic, List<LedgerEntry> entries) {
        send(entries.stream().map(entry -> message(topic, entry)).toList());
    }

    /** A record that somebody else put there. */
    public static void foreignTo(String topic) {
        send(List.of(new ProducerRecord<>(topic, "oslo", new byte[] {1})));
    }

    /** A record of a log's signer: a kind of note, and the note. */
    public static void noteTo(String topic, String kind, byte[] note) {
        send(List.of(new ProducerRecord<>(topic, kind, note)));
    }

    /**
     * One request at a time, as the relay does: of two on their way to a partition that is just being made, the broker may
     * turn down the first and take the second, and then never takes the first again.
     */
    private static void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestBroker.bootstrapServers(),
                "acks",
                "all",
                "enable.idempotence",
                true,
                "max.in.flight.requests.per.connection",
                1);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (ProducerRecord<String, byte[]> each : records) sent.add(producer.send(each));
            producer.flush();
            for (Future<?> each : sent) each.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> message(String topic, LedgerEntry entry) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, entry.programme(), entry.bytes());
        message.headers().add("position", eight(entry.position())).add("epoch", eight(1));
        return message;
    }

    private static byte[] eight(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
