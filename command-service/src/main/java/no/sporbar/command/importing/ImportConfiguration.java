package no.sporbar.command.importing;

import java.util.Locale;
import no.sporbar.command.store.LedgerConnections;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the bundle in when everything is put together and nothing has started: no relay, no signer, no request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sporbar.import.bundle")
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {
    @Bean
    SmartInitializingSingleton bundleImport(LedgerConnections connections, ImportProperties properties) {
        BundleImport bundles = new BundleImport(connections.unpooled(), Locale.getDefault());
        return () -> bundles.take(properties.bundle(), properties.vkey());
    }
}
