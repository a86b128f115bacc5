package no.sporbar.command.vault;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyFolder where the key-encryption key is kept, readable by its owner only; made at the first start
 * @param key the key-encryption key itself, 32 bytes in Base64, where it comes from the environment instead
 * @param poll how often to look for what other instances have recorded
 * @param sweepAfter how long a text is kept that no fact answers for
 */
@ConfigurationProperties("sporbar.personal")
record VaultProperties(
        Path keyFolder,
        @Nullable String key,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("1h") Duration sweepAfter) {
    VaultProperties {
        if (poll.toMillis() < 1) throw new IllegalArgumentException("sporbar.personal.poll is too short");
        if (sweepAfter.toMinutes() < 10)
            throw new IllegalArgumentException("sporbar.personal.sweep-after must be 10m or more");
    }

    @Override
    public String toString() {
        return "VaultProperties[keyFolder=" + keyFolder + "]";
    }
}
