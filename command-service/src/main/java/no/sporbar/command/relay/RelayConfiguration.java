package no.sporbar.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.LedgerConnections;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The relay, its meters and its life cycle. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "sporbar.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelayProperties.class)
class RelayConfiguration {
    private static final String SPRING_BOOTSTRAP = "spring.kafka.bootstrap-servers";

    @Bean
    RelayFactory relayFactory(LedgerConnections connections, RelayProperties settings, Environment environment) {
        return new RelayFactory(connections.unpooled(), connection(settings, environment), settings);
    }

    @Bean
    Relay relay(RelayFactory factory, Ledger ledger) {
        Relay relay = factory.ofEvents();
        ledger.onCommitted(position -> relay.wake());
        return relay;
    }

    @Bean
    RelayLifecycle relayLifecycle(Relay relay) {
        return new RelayLifecycle(relay);
    }

    @Bean
    RelayLag relayLag(DataSource dataSource, ObjectProvider<InstantSource> clock) {
        return new RelayLag(dataSource, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    MeterBinder relayMeters(Relay relay, RelayLag lag) {
        return registry -> bind(relay, lag, registry);
    }

    private static void bind(Relay relay, RelayLag lag, MeterRegistry registry) {
        Gauge.builder("sporbar.relay.active", relay, r -> r.isActive() ? 1 : 0)
                .description("Whether this instance is the one that publishes")
                .register(registry);
        Gauge.builder("sporbar.relay.lag.events", lag, RelayLag::events)
                .description("Events that are recorded and not published yet")
                .register(registry);
        Gauge.builder("sporbar.relay.lag.seconds", lag, RelayLag::seconds)
                .description("For how long the oldest of them has been recorded")
                .baseUnit("seconds")
                .register(registry);
    }

    static Publisher.Factory publishers(Map<String, Object> connection, RelayProperties settings) {
        return epoch -> {
            KafkaPublisher publisher = new KafkaPublisher(connection, settings, epoch);
            try {
                publisher.ready();
                return publisher;
            } catch (PublishingFailedException | RuntimeException e) {
                publisher.close();
                throw e;
            }
        };
    }

    private static Map<String, Object> connection(RelayProperties settings, Environment environment) {
        String brokers = settings.bootstrapServers();
        if (brokers == null) brokers = environment.getRequiredProperty(SPRING_BOOTSTRAP);
        Map<String, Object> connection = new HashMap<>(settings.kafka());
        connection.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
        return connection;
    }
}
