package no.sporbar.query;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The query service: takes events in from Kafka, keeps projections of them, and answers as at any moment. It runs from its
 * own jar, or beside the command service in one JVM with a context of its own.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QueryServiceApplication {
    /** Starts the service from its own jar. */
    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts the service; settings come from {@code query-service.yml}, the environment and the arguments. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(QueryServiceApplication.class)
                .properties("spring.config.name=query-service")
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
