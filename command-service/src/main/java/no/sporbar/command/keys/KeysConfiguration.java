package no.sporbar.command.keys;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder, and the log's keys in it where this instance signs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyProperties.class)
class KeysConfiguration {
    @Bean
    KeyFolder keyFolder(KeyProperties settings) {
        return new KeyFolder(settings.keyFolder());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "sporbar.signing.enabled", matchIfMissing = true)
    LogKeys logKeys(KeyFolder folder, KeyProperties settings) {
        String origin = blankIsNone(settings.origin());
        String key = blankIsNone(settings.key());
        LogKeys keys = key == null
                ? LogKeys.inFolder(folder, origin)
                : LogKeys.given(folder, key, settings.previousKeys(), origin);
        LoggerFactory.getLogger(LogKeys.class).info("The ledger is signed as {}", keys.verifier());
        return keys;
    }

    @Bean
    LastCheckpoint lastCheckpoint(KeyFolder folder) {
        return new LastCheckpoint(folder);
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
