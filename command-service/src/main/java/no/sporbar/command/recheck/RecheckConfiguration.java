package no.sporbar.command.recheck;

import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.signing.Alarms;
import no.sporbar.command.store.LedgerConnections;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The passes, where this instance signs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "sporbar.signing.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RecheckProperties.class)
class RecheckConfiguration {
    @Bean
    Rechecks rechecks(
            LedgerConnections connections,
            LogKeys keys,
            LastCheckpoint outside,
            Alarms alarms,
            RecheckProperties settings) {
        return new Rechecks(connections.unpooled(), keys, outside, alarms, settings);
    }
}
