package no.sporbar.query.webhooks;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are delivered.
 *
 * @param keyFile what their secrets are sealed with, made when it is first needed; instances that share a database share it
 * @param allowPrivate whether addresses inside the own network, and plain http, are reached too
 * @param most how many there may be
 * @param timeout how long one delivery may take
 * @param firstWait how long is waited after the first failure in a row
 * @param longestWait the waits grow up to this
 * @param giveUp after so long without one success a webhook is paused
 */
@ConfigurationProperties("sporbar.query.webhooks")
record WebhookSettings(
        Path keyFile,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("100") int most,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("5s") Duration firstWait,
        @DefaultValue("6h") Duration longestWait,
        @DefaultValue("5d") Duration giveUp) {}
