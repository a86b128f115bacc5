package no.sporbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sporbar.command.store.AppendRequest;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.embedded.LocalKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerRestartIT {
    private static final String TOPIC = "sporbar.events";

    private final TestLedger database = new TestLedger();
    private final Ledger ledger = database.writer();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_recorded_while_kafka_is_down_arrives_when_it_is_back() {
        LocalKafka kafka = LocalKafka.start(folder, 0);
        String brokers = kafka.bootstrapServers();
        int port = Integer.parseInt(brokers.substring(brokers.lastIndexOf(':') + 1));
        Relay relay = relayTo(brokers);
        try {
            relay.start();
            record(0, 50);
            await().until(() -> cursor() == 50);
            kafka.close();
            record(50, 200);
            assertThat(cursor()).isEqualTo(50);
            kafka = LocalKafka.start(folder, port);
            record(250, 50);
            PublishedTopic.upTo(300, brokers, TOPIC).isTheLedger(database.sql());
            await().until(() -> cursor() == 300);
        } finally {
            relay.stop();
            kafka.close();
        }
    }

    private Relay relayTo(String brokers) {
        RelayProperties settings = new RelayProperties(
                true, TOPIC, 3, (short) 1, Duration.ofMillis(10), Duration.ofSeconds(10), 500, null, Map.of());
        Relay relay = new Relay(
                RelaySource.EVENTS,
                database.connections(),
                RelayConfiguration.publishers(Map.of("bootstrap.servers", brokers), settings),
                settings);
        ledger.onCommitted(position -> relay.wake());
        return relay;
    }

    private void record(int from, int count) {
        for (int i = 0; i < count; i++) ledger.append(AppendRequest.of(List.of(Facts.entry("goal-" + (from + i), 0))));
    }

    private long cursor() {
        return Rows.one(database.sql(), Long.class, "select position from relay_cursor");
    }
}
