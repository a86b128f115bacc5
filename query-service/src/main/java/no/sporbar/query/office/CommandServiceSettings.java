package no.sporbar.query.office;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where commands are sent.
 *
 * @param url the command-service's address
 * @param timeout how long an answer is waited for
 */
@ConfigurationProperties("sporbar.query.command-service")
record CommandServiceSettings(
        @DefaultValue("http://127.0.0.1:8081") URI url,
        @DefaultValue("10s") Duration timeout) {}
