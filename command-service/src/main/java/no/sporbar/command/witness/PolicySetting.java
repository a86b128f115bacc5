package no.sporbar.command.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.PolicyFile;

/** The setting {@code sporbar.signing.policy}: a policy, or the path of a file with one. */
final class PolicySetting {
    private PolicySetting() {}

    /**
     * The policy; that which asks nobody where the setting is empty.
     *
     * @throws IllegalStateException if it cannot be read
     */
    static Policy read(String setting) {
        if (setting.isBlank()) return Policy.none();
        try {
            return PolicyFile.parse(isPolicy(setting) ? setting : Files.readString(Path.of(setting.strip())));
        } catch (MalformedException e) {
            throw new IllegalStateException("sporbar.signing.policy: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("sporbar.signing.policy: " + e.getMessage(), e);
        }
    }

    private static boolean isPolicy(String setting) {
        return setting.lines().anyMatch(line -> line.strip().matches("quorum\\s.*"));
    }

    /** Where a witness takes checkpoints. */
    static URI address(Policy.Witness witness) {
        String url = String.valueOf(witness.url());
        URI address = URI.create(url);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (scheme.equals("https") || scheme.equals("http")) return address;
        throw new IllegalStateException("sporbar.signing.policy: " + witness.name() + " cannot be asked at " + url);
    }
}
