package no.sporbar.command.vault;

import java.time.InstantSource;
import javax.sql.DataSource;
import no.sporbar.command.store.Ledger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The side store, its key, and what follows the ledger for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
class VaultConfiguration {
    @Bean
    @DependsOnDatabaseInitialization
    KeyEncryptionKey keyEncryptionKey(DataSource dataSource, VaultProperties properties) {
        return new VaultCheck(dataSource).key(properties);
    }

    @Bean
    Vault vault(DataSource dataSource, KeyEncryptionKey wrapping, InstantSource clock) {
        return new Vault(dataSource, wrapping, clock);
    }

    @Bean
    AccessLog accessLog(DataSource dataSource) {
        return new AccessLog(dataSource);
    }

    @Bean
    VaultFollower vaultFollower(
            DataSource dataSource,
            KeyEncryptionKey wrapping,
            VaultProperties properties,
            InstantSource clock,
            Ledger ledger) {
        Erasing erasing = new Erasing(dataSource, wrapping, clock, properties.sweepAfter());
        VaultFollower follower = new VaultFollower(erasing, properties.poll());
        ledger.onCommitted(position -> follower.wake());
        return follower;
    }

    @Bean
    VaultHealth personalDataHealthIndicator(DataSource dataSource, VaultFollower follower) {
        return new VaultHealth(dataSource, follower);
    }
}
