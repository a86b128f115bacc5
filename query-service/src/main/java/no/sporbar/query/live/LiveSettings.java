package no.sporbar.query.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listeners are told.
 *
 * @param clients how many may listen at once
 * @param follow how often the copy is looked at for what another instance took in
 * @param heartbeat how long a stream is silent at most, so that whoever is between does not take it for dead
 * @param retry how long a client is asked to wait before it connects again
 * @param batch how many missed events are read at once
 */
@ConfigurationProperties("sporbar.query.live")
public record LiveSettings(
        @DefaultValue("1000") int clients,
        @DefaultValue("100ms") Duration follow,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("2s") Duration retry,
        @DefaultValue("100") int batch) {}
