package no.sporbar.command.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param bundle the exit bundle that an empty ledger is filled from
 * @param vkey the key that its checkpoint must be signed with, if one is known from elsewhere; else the bundle's own is believed
 */
@ConfigurationProperties("sporbar.import")
record ImportProperties(Path bundle, @Nullable String vkey) {}
