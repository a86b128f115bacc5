package no.sporbar.command.relay;

import java.util.Map;
import javax.sql.DataSource;

/** Makes relays that share one database and one Kafka. */
public final class RelayFactory {
    private final DataSource connections;
    private final Map<String, Object> kafka;
    private final RelayProperties settings;

    RelayFactory(DataSource connections, Map<String, Object> kafka, RelayProperties settings) {
        this.connections = connections;
        this.kafka = kafka;
        this.settings = settings;
    }

    Relay ofEvents() {
        return of(RelaySource.EVENTS, settings);
    }

    /** A relay of what is signed about the ledger, to a topic of one partition. */
    public Relay ofNotes(String topic) {
        return of(RelaySource.NOTES, settings.withOnePartition(topic));
    }

    private Relay of(RelaySource source, RelayProperties to) {
        return new Relay(source, connections, RelayConfiguration.publishers(kafka, to), to);
    }
}
