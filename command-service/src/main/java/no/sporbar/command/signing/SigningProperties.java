package no.sporbar.command.signing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this instance signs, checks and guards the ledger
 * @param interval the shortest time from one checkpoint to the next
 * @param poll how often to look for what other instances have recorded
 * @param topic where checkpoints, changes of keys and alarms are published; created if it is missing
 */
@ConfigurationProperties("sporbar.signing")
record SigningProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration interval,
        @DefaultValue("100ms") Duration poll,
        @DefaultValue("sporbar.checkpoints") String topic) {
    SigningProperties {
        if (topic.isBlank()) throw new IllegalArgumentException("sporbar.signing.topic is empty");
        if (interval.toMillis() < 1) throw new IllegalArgumentException("sporbar.signing.interval is too short");
        if (poll.toMillis() < 1) throw new IllegalArgumentException("sporbar.signing.poll is too short");
    }
}
