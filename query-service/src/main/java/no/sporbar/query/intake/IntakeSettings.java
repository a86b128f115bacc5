package no.sporbar.query.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are taken in.
 *
 * @param group the consumer group whose members share the partitions
 * @param batch the most entries in one transaction
 * @param page the most entries read at once from the own copy, in a rebuild
 * @param lagRefresh how often the broker is asked for the ends of the partitions
 */
@ConfigurationProperties("sporbar.query.intake")
public record IntakeSettings(
        @DefaultValue("sporbar-query") String group,
        @DefaultValue("2000") int batch,
        @DefaultValue("5000") int page,
        @DefaultValue("250ms") Duration lagRefresh) {}
