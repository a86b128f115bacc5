package no.sporbar.command.keys;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyFolder where keys are made and kept, and the last checkpoint outside the database
 * @param origin the log's name, which its key signs under; that of its key if it is not given
 * @param key the log's secret key, if it is given from outside and not kept in the folder
 * @param previousKeys the secret keys that it replaced, so that the last of them can name it
 */
@ConfigurationProperties("sporbar.signing")
record KeyProperties(
        Path keyFolder,
        @Nullable String origin,
        @Nullable String key,
        @DefaultValue List<String> previousKeys) {
    KeyProperties {
        previousKeys =
                previousKeys.stream().filter(previous -> !previous.isBlank()).toList();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "keys in " + keyFolder;
    }
}
