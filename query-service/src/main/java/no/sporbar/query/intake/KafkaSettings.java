package no.sporbar.query.intake;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the events come from.
 *
 * @param properties further properties of the Kafka clients, such as those for TLS
 */
@ConfigurationProperties("sporbar.kafka")
public record KafkaSettings(
        @DefaultValue("localhost:9092") String bootstrapServers,
        @DefaultValue("sporbar.events") String topic,
        @DefaultValue Map<String, String> properties) {

    /** The same broker, another topic. */
    public KafkaSettings of(String otherTopic) {
        return new KafkaSettings(bootstrapServers, otherTopic, properties);
    }

    /** The settings that every client has. */
    public Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>(properties);
        client.put("bootstrap.servers", bootstrapServers);
        return client;
    }
}
