package no.sporbar.command;

import java.time.Clock;
import java.time.InstantSource;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The side that records: commands in, facts in the ledger, facts out to Kafka. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class CommandServiceApplication {
    /** The name of the configuration file, so that both services can stand on one class path. */
    public static final String CONFIG_NAME = "spring.config.name=command-service";

    /** Runs the service on its own. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(CommandServiceApplication.class)
                .properties(CONFIG_NAME)
                .run(args);
    }

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    /** Who asked, and in which request, goes from the command into every event; each event has a cause of its own. */
    @Bean
    CorrelationDataProvider whoAndWhy() {
        return new SimpleCorrelationDataProvider(CloudEventCodec.CONTEXT.stream()
                .filter(name -> !name.equals(CloudEventCodec.CAUSATION))
                .toArray(String[]::new));
    }
}
