package no.sporbar.query.office;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the command-service is.
 *
 * @param url its address
 * @param timeout how long an answer is waited for; a key is changed between two checkpoints, which takes a moment
 */
@ConfigurationProperties("sporbar.query.command-service")
record CommandServiceSettings(
        @DefaultValue("http://127.0.0.1:8081") URI url,
        @DefaultValue("15s") Duration timeout) {}
